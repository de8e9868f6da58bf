package dev.entente.ingest.match;

import java.util.List;

/** What the graph knows of the actors of an article: facts that it may assert too. */
public record Surroundings(
    List<Stored<MeetingSketch>> meetings,
    List<Stored<UtteranceSketch>> statements,
    List<Stored<RelationshipSketch>> relationships,
    List<Stored<FigureSketch>> tradeFigures) {

  /** Nothing. */
  public static final Surroundings NONE =
      new Surroundings(List.of(), List.of(), List.of(), List.of());
}
