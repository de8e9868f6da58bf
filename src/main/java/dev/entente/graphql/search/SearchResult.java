package dev.entente.graphql.search;

import io.smallrye.graphql.api.Union;
import org.eclipse.microprofile.graphql.Description;

/** What a search finds; each type that can be found implements it directly. */
@Union
@Description("What a search finds.")
public interface SearchResult {}
