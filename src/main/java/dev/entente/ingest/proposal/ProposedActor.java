package dev.entente.ingest.proposal;

import dev.entente.actor.ActorType;
import dev.entente.actor.OrganizationType;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** Someone whom an article names. */
@Description("Someone whom an article names.")
public record ProposedActor(
    @NonNull @Description("Names it in the graph.") String slug,
    @NonNull @Description("What it is.") ActorType type,
    @NonNull @Description("Its name.") String name,
    @Description("Code of a country: ISO 3166-1 alpha-2.") String isoCode,
    @Description("What an organization is.") OrganizationType organizationType,
    @Description("Slug of the country that it belongs to.") String country,
    @Description("Whether it was known before this article.") boolean known,
    @NonNull @Description("How the article describes it, for example “economist”.")
        List<@NonNull String> descriptions,
    @NonNull @Description("Where the article refers to it.") List<@NonNull Evidence> mentions) {}
