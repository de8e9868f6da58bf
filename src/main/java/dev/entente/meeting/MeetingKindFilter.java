package dev.entente.meeting;

import dev.entente.graphql.filter.EnumFilter;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** Which kind a meeting must be of. */
@Input("MeetingKindFilter")
@Description("Which kind a meeting must be of.")
public class MeetingKindFilter extends EnumFilter<MeetingKind> {}
