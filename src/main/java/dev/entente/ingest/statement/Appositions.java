package dev.entente.ingest.statement;

/** Finds whom the words between commas before a verb describe: “Smith, a lawyer, said”. */
final class Appositions {

  private static final int COMMAS = 4;
  private static final int REACH = 45;

  private final Pieces pieces;
  private final NounPhrases phrases;
  private final Subjects subjects;

  Appositions(Pieces pieces, NounPhrases phrases, Subjects subjects) {
    this.pieces = pieces;
    this.phrases = phrases;
    this.subjects = subjects;
  }

  /** What ends with a comma before the verb is an addition; the subject stands before it. */
  Speaker before(int comma, int low) {
    Speaker unnamed = null;
    int commas = 0;
    for (int at = comma - 1; at > low && comma - at < REACH && commas < COMMAS; at--) {
      Piece piece = pieces.get(at);
      if (piece.isQuote() || piece.isMark(":") || piece.isMark(";")) {
        break;
      }
      if (!piece.isMark(",") && !piece.isMark("—") && !piece.isMark("–")) {
        continue;
      }
      commas++;
      if (at + 2 == comma && pieces.get(at + 1).isActor()) {
        Speaker before = phrases.endingAt(at - 1, low);
        boolean person = phrases.isPerson(pieces.get(at + 1));
        // “the mayor, Smith, said”; “the regional union, Telepact, said”
        if (before != null && (person || (!before.isNamed() && before.certain()))) {
          return phrases.startingAt(at + 1, comma).from(before.from()).by(SpeakerRule.APPOSITION);
        }
      }
      if (at + 1 < comma && !isAddition(pieces.get(at + 1))) {
        continue;
      }
      Speaker own = at + 1 < comma ? phrases.startingAt(at + 1, comma) : null;
      if (own != null && own.certain() && own.to() < comma && pieces.get(own.to()).is("who")) {
        // “Speaking in Rome, an official who was there, told”
        return own;
      }
      int last = subjects.skipBack(at - 1, low);
      if (last < low) {
        break;
      }
      Speaker speaker = phrases.endingAt(last, low);
      if (speaker != null
          && !speaker.isNamed()
          && pieces.get(speaker.from()).lower().endsWith("ing")) {
        continue;
      }
      if (speaker != null && speaker.isNamed() && isParticipial(speaker.from(), low)) {
        // “Smith, standing in for Jones, who was ill, said”
        continue;
      }
      if (speaker != null && speaker.isNamed()) {
        speaker = behindName(speaker, low);
        return speaker.by(
            speaker.rule() == SpeakerRule.NAME_BEFORE_VERB
                ? SpeakerRule.APPOSITION
                : speaker.rule());
      }
      if (unnamed == null && speaker != null && speaker.certain()) {
        unnamed = speaker;
      }
    }
    return unnamed;
  }

  /** “Smith, | head of the union”: with the name that the description is of. */
  private Speaker behindName(Speaker described, int low) {
    int comma = described.from() - 1;
    if (comma <= low || !pieces.get(comma).isMark(",")) {
      return described;
    }
    Piece name = pieces.get(comma - 1);
    if (!name.isActor() || !name.mention().actors().equals(described.actors())) {
      return described;
    }
    Speaker named = phrases.endingAt(comma - 1, low);
    return named == null ? described : described.from(named.from());
  }

  /**
   * “Smith, one of the spokesmen, who accused”: the person whom the words before “who” describe.
   */
  Speaker described(int last, int low) {
    for (int at = last; at > low && last - at < REACH; at--) {
      Piece piece = pieces.get(at);
      if (piece.isQuote()
          || (piece.isWord() && ClauseWords.AUXILIARIES.contains(piece.lower()))
          || (piece.isWord() && VerbUse.of(pieces, at, low) != null)) {
        return null;
      }
      if (piece.isMark(",")
          && pieces.get(at - 1).isActor()
          && phrases.isPerson(pieces.get(at - 1))) {
        return phrases.startingAt(at - 1, at);
      }
    }
    return null;
  }

  /** Whether the words from the comma before a name to it begin with a participle. */
  private boolean isParticipial(int name, int low) {
    int at = name;
    while (at > low && !pieces.get(at - 1).isMark(",") && name - at < REACH) {
      at--;
    }
    String word = pieces.get(at).lower();
    return at > low
        && pieces.get(at).isWord()
        && !pieces.get(at).capital()
        && (word.endsWith("ing")
            || (word.endsWith("ed") && at < name && Subjects.isPreposition(pieces.get(at + 1))));
  }

  /** Whether a piece may start what is added to a name: “a lawyer”, “who …”, “45”. */
  private static boolean isAddition(Piece piece) {
    return !piece.isQuote()
        && !piece.isMark(",")
        && !(piece.isWord()
            && (piece.is("and")
                || piece.is("but")
                || ClauseWords.SUBJECT_PRONOUNS.contains(piece.lower())));
  }
}
