package dev.entente.ingest.statement;

import dev.entente.actor.ActorType;
import dev.entente.actor.OrganizationType;
import dev.entente.ingest.gazetteer.KnownActor;
import dev.entente.ingest.lexicon.SpeechVerb;
import dev.entente.ingest.lexicon.SpeechVerbs;
import dev.entente.ingest.mention.MentionKind;
import dev.entente.ingest.reading.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads from the words of a noun phrase who is meant by it. */
final class NounPhrases {

  /** In pieces; a longer phrase is not looked through. */
  static final int LONGEST = 24;

  /** In pieces: names and commas. */
  private static final int LISTED = 8;

  /** In pieces: “Telepress student news agency”. */
  private static final int MODIFIERS = 2;

  private static final Set<String> NOBODY =
      Set.of("nobody", "none", "neither", "nothing", "noone", "no-one");

  private static final Set<String> PEOPLE =
      Set.of("one", "some", "many", "others", "both", "another", "someone", "most", "two", "three");

  private final Reading reading;
  private final Pieces pieces;
  private final PhraseHeads heads;
  private final PhraseOwners owners;

  NounPhrases(Reading reading, Pieces pieces) {
    this.reading = reading;
    this.pieces = pieces;
    this.heads = new PhraseHeads(pieces, this);
    this.owners = new PhraseOwners(reading, pieces, this);
  }

  /** The phrase that ends at a piece; {@code null} where it names nobody who may speak. */
  Speaker endingAt(int last, int low) {
    int first = afterConjunction(start(last, low), last);
    if (first > last) {
      return null;
    }
    if (isPreposition(first)) {
      first = afterAdverbial(first, last);
      if (first < 0) {
        return null;
      }
    }
    return read(first, last);
  }

  /** “…, as | Smith said” */
  private boolean isAsClause(int at) {
    return pieces.get(at).is("as") && at > 0 && pieces.get(at - 1).isMark(",");
  }

  /** “traded barbs after | the envoy”, where a verb follows: the last of them starts the clause. */
  private int afterConjunction(int first, int last) {
    for (int at = last - 1; at >= first && last - at < LONGEST; at--) {
      Piece piece = pieces.get(at);
      if (piece.isWord()
          && (piece.is("after")
              || piece.is("before")
              || piece.is("since")
              || isAsClause(at)
              || (piece.is("as") && at + 1 == last && pieces.get(last).isActor() && at > first))) {
        return at + 1;
      }
    }
    return first;
  }

  /** The phrase that starts at a piece. */
  Speaker startingAt(int first, int high) {
    int last = end(first, high);
    return last < first ? null : read(first, last);
  }

  /** Index of the last piece of the phrase that starts at one, without what is added to it. */
  int end(int first, int high) {
    int at = first;
    if (at < high
        && pieces.get(at).isWord()
        && ClauseWords.SUBJECT_PRONOUNS.contains(pieces.get(at).lower())) {
      return at;
    }
    while (at < high && at - first < LONGEST) {
      Piece piece = pieces.get(at);
      if (piece.isQuote() || piece.isDate() || piece.kind() == Piece.Kind.MARK) {
        break;
      }
      if (at > first && isNominative(piece)) {
        // “warned his critics | they were wrong”
        break;
      }
      if (piece.isWord()
          && (ClauseWords.PREPOSITIONS.contains(piece.lower())
              || (ClauseWords.CONJUNCTIONS.contains(piece.lower())
                  && !(at == first && ClauseWords.DETERMINERS.contains(piece.lower())))
              || (ClauseWords.AUXILIARIES.contains(piece.lower()) && !isGenitive(at, first, high))
              || ClauseWords.UNREAL.contains(piece.lower())
              || (ClauseWords.isAdverb(piece) && at > first)
              || (isVerb(piece) && at > first))) {
        break;
      }
      if (at > first
          && piece.isWord()
          && !piece.capital()
          && pieces.get(at - 1).isActor()
          && (isPerson(pieces.get(at - 1))
              || (pieces.get(at - 1).mention().kind() != MentionKind.DEMONYM
                  && !SpeakerNouns.SPEAKERS.contains(piece.lower())
                  && !SpeakerNouns.ORGANS.contains(piece.lower())
                  && !SpeakerNouns.DOCUMENTS.contains(piece.lower())
                  && piece.lower().endsWith("ed")))) {
        break;
      }
      if (at > first && (piece.kind() == Piece.Kind.ACTOR || isDeterminer(piece))) {
        Piece before = pieces.get(at - 1);
        boolean person = before.isActor() && before.mention().kind() != MentionKind.DEMONYM;
        if ((person && !isPerson(piece))
            || (isDeterminer(piece) && before.isWord() && !isDeterminer(before))) {
          break;
        }
      }
      at++;
    }
    return at - 1;
  }

  /** “the country | 's parliament”: a noun stands on both sides. */
  private boolean isGenitive(int at, int first, int high) {
    return pieces.get(at).is("'s")
        && at > first
        && at + 1 < high
        && pieces.get(at).start() == pieces.get(at - 1).end()
        && pieces.get(at - 1).isWord()
        && pieces.get(at + 1).isWord()
        && !ClauseWords.DETERMINERS.contains(pieces.get(at + 1).lower())
        && !ClauseWords.BE.contains(pieces.get(at + 1).lower())
        && !ClauseWords.UNREAL.contains(pieces.get(at + 1).lower())
        && !ClauseWords.PREPOSITIONS.contains(pieces.get(at + 1).lower());
  }

  private static boolean isVerb(Piece piece) {
    SpeechVerb verb = SpeechVerbs.of(piece.lower());
    return verb != null && verb.form() == SpeechVerb.Form.PAST && !piece.capital();
  }

  static boolean isDeterminer(Piece piece) {
    return piece.isWord() && ClauseWords.DETERMINERS.contains(piece.lower());
  }

  private static boolean isNominative(Piece piece) {
    return piece.is("he") || piece.is("she") || piece.is("they") || piece.is("we");
  }

  private boolean isPreposition(int index) {
    return pieces.get(index).isWord()
        && ClauseWords.PREPOSITIONS.contains(pieces.get(index).lower());
  }

  private int start(int last, int low) {
    int at = last;
    while (at >= low && last - at < LONGEST) {
      Piece piece = pieces.get(at);
      if (piece.isQuote() || (piece.kind() == Piece.Kind.MARK && !isInName(piece))) {
        break;
      }
      if (piece.isWord()) {
        String word = piece.lower();
        if (word.equals("and") && joinsActors(at, low)) {
          at--;
          continue;
        }
        if (ClauseWords.CONJUNCTIONS.contains(word)
            || (ClauseWords.AUXILIARIES.contains(word) && !word.equals("'s"))
            || ClauseWords.UNREAL.contains(word)
            || isVerb(piece)) {
          break;
        }
        if (ClauseWords.SUBJECT_PRONOUNS.contains(word)) {
          return at;
        }
      }
      if (piece.isMention(MentionKind.PRONOUN) && piece.isActor()) {
        return at;
      }
      at--;
    }
    return at + 1;
  }

  private static boolean isInName(Piece piece) {
    return piece.isMark("-") || piece.isMark("&") || piece.isMark("/") || piece.isMark("’");
  }

  private boolean joinsActors(int and, int low) {
    return and - 1 >= low && pieces.get(and - 1).isActor() && pieces.get(and + 1).isActor();
  }

  /** “In Beijing the spokesman”: where the phrase starts that no preposition governs. */
  private int afterAdverbial(int first, int last) {
    for (int at = last; at > first + 1; at--) {
      Piece piece = pieces.get(at);
      Piece before = pieces.get(at - 1);
      boolean starts = piece.kind() == Piece.Kind.ACTOR || isDeterminer(piece);
      if (starts && isPreposition(at - 1)) {
        boolean clause = before.is("after") || before.is("before") || before.is("since");
        return clause ? at : -1;
      }
      if (starts && before.isWord() && before.is("and")) {
        continue;
      }
      if (starts
          && !isDeterminer(before)
          && !before.genitive()
          && (before.isActor()
              || before.isDate()
              || (before.isWord() && !before.capital())
              || before.kind() == Piece.Kind.NUMBER)) {
        return at;
      }
      if (piece.isWord() && ClauseWords.SUBJECT_PRONOUNS.contains(piece.lower())) {
        return at;
      }
    }
    return -1;
  }

  private Speaker read(int first, int last) {
    int head = heads.of(first, last);
    Piece piece = pieces.get(head);
    String label = label(first, last);
    if (piece.isActor()) {
      return actor(first, last, head, label);
    }
    if (!piece.isWord() || piece.genitive()) {
      return null;
    }
    String word = piece.lower();
    int outlet = SpeakerNouns.OUTLETS.contains(word) ? outletName(first, head) : -1;
    if (outlet >= 0) {
      return actor(first, last, outlet, label);
    }
    if (word.equals("you") || word.equals("we") || word.equals("i")) {
      return null;
    }
    if (ClauseWords.SUBJECT_PRONOUNS.contains(word)) {
      return new Speaker(
          first, last + 1, List.of(), label, SpeakerRule.PRONOUN_CONTINUED, !word.equals("it"));
    }
    if (NOBODY.contains(word) || pieces.get(first).is("no")) {
      return null;
    }
    if (SpeakerNouns.ORGANS.contains(word)) {
      List<String> states = owners.stateBefore(first, head);
      return new Speaker(
          first,
          last + 1,
          states,
          label,
          states.isEmpty() ? SpeakerRule.UNNAMED : SpeakerRule.STATE_ORGAN,
          true);
    }
    List<String> institution =
        word.startsWith("spokes") ? owners.institution(first, head) : List.of();
    if (!institution.isEmpty()) {
      return new Speaker(first, last + 1, institution, label, SpeakerRule.SPOKESPERSON, true);
    }
    if (SpeakerNouns.DOCUMENTS.contains(word)) {
      List<String> authors = owners.ownerBefore(first, head);
      if (!authors.isEmpty()) {
        return new Speaker(first, last + 1, authors, label, SpeakerRule.DOCUMENT, true);
      }
      List<String> issuers = owners.issuers(head, last);
      if (!issuers.isEmpty()) {
        return new Speaker(first, last + 1, issuers, label, SpeakerRule.DOCUMENT, true);
      }
    }
    boolean certain =
        SpeakerNouns.SPEAKERS.contains(word) || piece.capital() || PEOPLE.contains(word);
    if (!certain && (ClauseWords.OBJECT_PRONOUNS.contains(word) || isDeterminer(piece))) {
      return null;
    }
    return new Speaker(first, last + 1, List.of(), label, SpeakerRule.UNNAMED, certain);
  }

  /** “the Telepress newspaper”, “the | Telepress | news agency”; -1 where none is named. */
  private int outletName(int first, int head) {
    int at = head - 1;
    while (at > first
        && head - at <= MODIFIERS
        && pieces.get(at).isWord()
        && !pieces.get(at).capital()) {
      at--;
    }
    return at >= first && isOutletName(at) ? at : -1;
  }

  private boolean isOutletName(int at) {
    Piece name = pieces.get(at);
    KnownActor actor = name.isActor() ? reading.cast().actor(name.mention().actor()) : null;
    return actor != null && actor.organizationType() == OrganizationType.MEDIA;
  }

  private Speaker actor(int first, int last, int head, String label) {
    Piece piece = pieces.get(head);
    MentionKind kind = piece.mention().kind();
    if (kind == MentionKind.DEMONYM && head == first && !piece.isActor()) {
      return null;
    }
    List<String> actors = new ArrayList<>(piece.mention().actors());
    for (int at = head - 1; at >= first; at--) {
      Piece before = pieces.get(at);
      if (before.isActor() && pieces.get(at + 1).isWord() && pieces.get(at + 1).is("and")) {
        actors.addAll(0, before.mention().actors());
      }
    }
    int from = actors.size() > 1 && !label.isEmpty() ? listed(first, actors) : first;
    return new Speaker(
        from,
        last + 1,
        actors.stream().distinct().toList(),
        label,
        kind == MentionKind.PRONOUN ? SpeakerRule.PRONOUN : SpeakerRule.NAME_BEFORE_VERB,
        true);
  }

  /** “Peru, | Chile and Bolivia”: those before the comma, at the start of a clause. */
  private int listed(int first, List<String> actors) {
    int from = first;
    while (from - 2 >= 0
        && first - from < LISTED
        && pieces.get(from - 1).isMark(",")
        && pieces.get(from - 2).isActor()
        && pieces.get(from - 2).mention().kind() != MentionKind.PRONOUN) {
      from -= 2;
    }
    boolean starts =
        from < first
            && (from == 0
                || pieces.get(from - 1).kind() == Piece.Kind.MARK
                || pieces.get(from - 1).is("by")
                || pieces.get(from - 1).isQuote());
    if (!starts) {
      return first;
    }
    for (int at = first - 2; at >= from; at -= 2) {
      actors.addAll(0, pieces.get(at).mention().actors());
    }
    return from;
  }

  boolean isPerson(Piece piece) {
    if (piece.kind() != Piece.Kind.ACTOR) {
      return false;
    }
    return isPerson(piece.mention().actor());
  }

  boolean isPerson(String slug) {
    KnownActor actor = reading.cast().actor(slug);
    return actor != null && actor.type() == ActorType.PERSON;
  }

  /** “…,” reads a statement | by Smith; {@code null} where nobody is named so. */
  Speaker author(Speaker document, int high) {
    int by = document.to();
    if (by + 1 >= high
        || !SpeakerNouns.DOCUMENTS.contains(pieces.get(by - 1).lower())
        || !(pieces.get(by).is("by")
            || pieces.get(by).is("from")
            || Documents.isOfIssuer(pieces, by))) {
      return null;
    }
    Speaker author = startingAt(by + 1, high);
    return author != null && author.isNamed()
        ? new Speaker(
            document.from(),
            author.to(),
            author.actors(),
            document.label(),
            SpeakerRule.DOCUMENT,
            true)
        : null;
  }

  private String label(int first, int last) {
    return reading.text().text().substring(pieces.get(first).start(), pieces.get(last).end());
  }
}
