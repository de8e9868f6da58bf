package dev.entente.ingest.draft;

import dev.entente.actor.ActorType;
import dev.entente.ingest.gazetteer.Gazetteer;
import dev.entente.ingest.match.Surroundings;
import java.util.Map;

/**
 * What is known before an article is stored.
 *
 * @param gazetteer the actors that the article was searched for
 * @param types of those actors, among the ones that the article may refer to, that are stored
 * @param slugs under which actors of the proposal are stored, where it is not their own: another
 *     had it
 * @param surroundings facts about these actors
 */
public record KnownGraph(
    Gazetteer gazetteer,
    Map<String, ActorType> types,
    Map<String, String> slugs,
    Surroundings surroundings) {}
