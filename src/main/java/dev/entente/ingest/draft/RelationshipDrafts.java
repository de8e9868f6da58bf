package dev.entente.ingest.draft;

import dev.entente.dataset.bundle.CitationEntry;
import dev.entente.dataset.bundle.RelationshipEntry;
import dev.entente.evidence.ContradictionKind;
import dev.entente.ingest.match.Likeness;
import dev.entente.ingest.match.RelationshipMatch;
import dev.entente.ingest.match.RelationshipSketch;
import dev.entente.ingest.match.Stored;
import dev.entente.ingest.proposal.ProposedRelationship;
import dev.entente.relationship.RelationshipStatus;
import dev.entente.time.PartialDate;
import java.util.ArrayList;
import java.util.List;

/** Turns proposed relationships into entries, or into citations of those that are stored. */
final class RelationshipDrafts {

  private static final String TYPE = "Relationship";

  private final Sheet sheet;
  private final List<Stored<RelationshipSketch>> stored;
  private final List<RelationshipEntry> entries = new ArrayList<>();

  RelationshipDrafts(Sheet sheet, List<Stored<RelationshipSketch>> stored) {
    this.sheet = sheet;
    this.stored = stored;
  }

  List<RelationshipEntry> entries() {
    return entries;
  }

  void addAll(List<ProposedRelationship> relationships) {
    relationships.stream()
        .filter(relationship -> !relationship.evidence().isEmpty())
        .forEach(this::add);
  }

  private void add(ProposedRelationship relationship) {
    String subject = sheet.actors.use(relationship.subject());
    String object = sheet.actors.use(relationship.object());
    if (subject == null || object == null || subject.equals(object)) {
      return;
    }
    RelationshipSketch sketch =
        new RelationshipSketch(
            subject, relationship.predicate(), object, relationship.status(), relationship.since());
    for (Stored<RelationshipSketch> one : stored) {
      Likeness likeness = RelationshipMatch.compare(one.sketch(), sketch);
      if (likeness == Likeness.SAME || likeness == Likeness.SAME_OTHER_DATE) {
        cite(one, relationship, likeness);
        return;
      }
    }
    create(relationship, sketch);
  }

  private void cite(
      Stored<RelationshipSketch> same, ProposedRelationship relationship, Likeness likeness) {
    sheet.cite(TYPE, same, relationship, sheet.citations(relationship));
    if (likeness == Likeness.SAME_OTHER_DATE) {
      sheet.contradict(
          ContradictionKind.DATE,
          "Since when: " + same.title(),
          TYPE,
          same,
          same.sketch().since().iso(),
          TYPE + ':' + same.slug(),
          relationship.since().iso());
    }
  }

  private void create(ProposedRelationship relationship, RelationshipSketch sketch) {
    List<CitationEntry> citations = sheet.citations(relationship);
    String slug =
        FactSlug.of(
            List.of(
                sketch.subject(),
                sketch.predicate().name(),
                sketch.object(),
                sketch.status() == RelationshipStatus.ASSERTED ? "" : sketch.status().name()),
            sheet.article,
            String.valueOf(citations.get(0).start()));
    PartialDate until = until(relationship);
    if (sheet.sameBefore(
            slug,
            sketch.subject(),
            sketch.predicate(),
            sketch.object(),
            sketch.status(),
            sketch.since(),
            until,
            null)
        != null) {
      return;
    }
    RelationshipEntry entry =
        new RelationshipEntry(
            slug,
            sketch.subject(),
            sketch.predicate(),
            sketch.object(),
            sketch.status(),
            sketch.since(),
            until,
            null,
            citations);
    entries.add(entry);
    sheet.wait(relationship, entry, false);
    for (Stored<RelationshipSketch> other : stored) {
      if (RelationshipMatch.compare(other.sketch(), sketch) == Likeness.CONTRARY) {
        sheet.contradict(
            ContradictionKind.ASSERTION,
            "Whether it is so: " + other.title(),
            TYPE,
            other,
            view(other.sketch().status()),
            entry.reference(),
            view(sketch.status()));
      }
    }
  }

  private static PartialDate until(ProposedRelationship relationship) {
    return relationship.until() != null
            && relationship.since() != null
            && relationship.until().end().isBefore(relationship.since().start())
        ? null
        : relationship.until();
  }

  private static String view(RelationshipStatus status) {
    return switch (status) {
      case ASSERTED -> "It is so.";
      case DENIED -> "It is not so.";
      case CONTESTED -> "It is contested.";
      case ALLEGED -> "It is alleged.";
    };
  }
}
