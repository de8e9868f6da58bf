package dev.entente.time;

import io.smallrye.graphql.api.Union;
import org.eclipse.microprofile.graphql.Description;

/** What has a place in time: any fact with a date, and articles. */
@Union("TimelineItem")
@Description("What has a place in time: a meeting, statement, article, relationship or figure.")
public interface TimelineItem {}
