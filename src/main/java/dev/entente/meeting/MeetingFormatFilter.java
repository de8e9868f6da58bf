package dev.entente.meeting;

import dev.entente.graphql.filter.EnumFilter;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** Which format a meeting must have. */
@Input("MeetingFormatFilter")
@Description("Which format a meeting must have.")
public class MeetingFormatFilter extends EnumFilter<MeetingFormat> {}
