package dev.entente.meeting;

import dev.entente.graphql.filter.EnumFilter;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** Which status a meeting must have. */
@Input("MeetingStatusFilter")
@Description("Which status a meeting must have.")
public class MeetingStatusFilter extends EnumFilter<MeetingStatus> {}
