package dev.entente.ingest.statement;

import dev.entente.actor.ActorType;
import dev.entente.actor.OrganizationType;
import dev.entente.ingest.gazetteer.KnownActor;
import dev.entente.ingest.reading.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Finds whose spokesman, organ or paper a noun phrase is about. */
final class PhraseOwners {

  private final Reading reading;
  private final Pieces pieces;
  private final NounPhrases phrases;

  PhraseOwners(Reading reading, Pieces pieces, NounPhrases phrases) {
    this.reading = reading;
    this.pieces = pieces;
    this.phrases = phrases;
  }

  List<String> stateBefore(int first, int head) {
    return before(
        head, first, piece -> piece.kind() == Piece.Kind.ACTOR && !phrases.isPerson(piece));
  }

  /** “a | Trade League | spokesman”, “a spokeswoman for | the Trade League” */
  List<String> institution(int first, int head) {
    List<String> before = before(head, first, this::isInstitution);
    if (!before.isEmpty()) {
      return before;
    }
    boolean of =
        head + 2 < pieces.size()
            && (pieces.get(head + 1).is("for") || pieces.get(head + 1).is("of"));
    for (int at = head + 2; of && at < pieces.size() && at < head + 4; at++) {
      if (isInstitution(pieces.get(at))) {
        return pieces.get(at).mention().actors();
      }
    }
    return List.of();
  }

  private boolean isInstitution(Piece piece) {
    KnownActor actor = piece.isActor() ? reading.cast().actor(piece.mention().actor()) : null;
    return actor != null
        && actor.type() == ActorType.ORGANIZATION
        && actor.organizationType() != OrganizationType.MEDIA;
  }

  List<String> ownerBefore(int first, int head) {
    return before(head, first, piece -> piece.kind() == Piece.Kind.ACTOR);
  }

  /** The nearest before the head that is of such a kind. */
  private List<String> before(int head, int first, Predicate<Piece> kind) {
    for (int at = head - 1; at >= first; at--) {
      if (kind.test(pieces.get(at))) {
        return pieces.get(at).mention().actors();
      }
    }
    return List.of();
  }

  /** “a statement by Smith”, “the statement from the Peruvian and Chilean governments”. */
  List<String> issuers(int head, int last) {
    if (head + 2 > last || !(pieces.get(head + 1).is("by") || pieces.get(head + 1).is("from"))) {
      return List.of();
    }
    if (pieces.get(last).isActor()) {
      return pieces.get(last).mention().actors();
    }
    if (!pieces.get(last).is("governments") && !pieces.get(last).is("leaders")) {
      return List.of();
    }
    List<String> issuers = new ArrayList<>();
    for (int at = head + 2; at < last; at++) {
      if (pieces.get(at).kind() == Piece.Kind.ACTOR) {
        issuers.addAll(pieces.get(at).mention().actors());
      }
    }
    return issuers.stream().distinct().toList();
  }
}
