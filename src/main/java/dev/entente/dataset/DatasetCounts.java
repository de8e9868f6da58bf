package dev.entente.dataset;

import org.eclipse.microprofile.graphql.Description;

/** How many objects of each type there are. */
@Description("How many objects of each type there are.")
public record DatasetCounts(
    @Description("Articles.") int articles,
    @Description("Actors: people, countries and organizations.") int actors,
    @Description("Offices.") int offices,
    @Description("Meetings, visits, calls and summits, held or not.") int meetings,
    @Description("Statements.") int statements,
    @Description("Relationships.") int relationships,
    @Description("Trade figures.") int tradeFigures,
    @Description("Contradictions.") int contradictions,
    @Description("Citations of all facts.") int citations) {}
