package dev.entente.graphql.connection;

import org.eclipse.microprofile.graphql.Description;

/** Where a page lies in its connection. */
@Description("Where a page lies in its connection.")
public record PageInfo(
    @Description("Whether there are nodes after this page.") boolean hasNextPage,
    @Description("Whether there are nodes before this page.") boolean hasPreviousPage,
    @Description("The cursor of the first node; null when the page is empty.") String startCursor,
    @Description("The cursor of the last node; null when the page is empty.") String endCursor) {}
