package dev.entente.ingest.statement;

/** Reads what is told by a noun for speech: “Smith’s remark that …”. */
final class NounStatements {

  private final Pieces pieces;
  private final NounPhrases phrases;
  private final Subjects subjects;
  private final Complements complements;
  private final SpeakerThread thread;

  NounStatements(Parts parts) {
    this.pieces = parts.pieces();
    this.phrases = parts.phrases();
    this.subjects = parts.subjects();
    this.complements = parts.complements();
    this.thread = parts.thread();
  }

  /** “Smith’s remark that …”, “the claim by Smith that …”, “made the remark that …”. */
  void read(int at, SentenceState state) {
    int low = state.range.from();
    int high = state.range.to();
    if (at + 2 >= high) {
      return;
    }
    Speaker speaker = null;
    int that = at + 1;
    if (pieces.get(that).is("by") && that + 2 < high) {
      speaker = phrases.startingAt(that + 1, high);
      that = speaker == null ? that : speaker.to();
    }
    if (that + 2 >= high || !pieces.get(that).is("that")) {
      return;
    }
    int before = at - 1;
    while (before >= low
        && at - before < 4
        && pieces.get(before).isWord()
        && !pieces.get(before).genitive()
        && !ClauseWords.PREPOSITIONS.contains(pieces.get(before).lower())
        && !SpeechNouns.isGiven(pieces.get(before).lower())) {
      before--;
    }
    if (speaker == null && before >= low) {
      Piece owner = pieces.get(before);
      if (owner.kind() == Piece.Kind.ACTOR && owner.genitive()) {
        speaker =
            new Speaker(
                before,
                before + 1,
                owner.mention().actors(),
                owner.lower(),
                SpeakerRule.NOUN,
                true);
      } else if (owner.isWord() && SpeechNouns.isGiven(owner.lower())) {
        speaker =
            thread.meant(
                subjects.before(subjectEnd(before, low), low, state.subject), pieces.paragraph);
      }
    }
    if (speaker == null || !speaker.isNamed()) {
      return;
    }
    Complement complement = complements.clause(StatementRule.NOUN, that + 1, high);
    if (complement != null) {
      Draft draft = state.draft(StatementRule.NOUN, speaker.by(SpeakerRule.NOUN));
      boolean denial = SpeechNouns.denies(pieces.get(at).lower());
      state.add(draft, denial ? at : complement.from(), complement.to());
      state.cover(draft, speaker);
      state.found.add(draft);
      state.free = complement.to();
      state.covered = complement.to();
    }
  }

  /** The first piece of the verb group that “made” ends; it must not be unreal. */
  private int subjectEnd(int verb, int low) {
    int at = verb;
    while (at - 1 >= low
        && (ClauseWords.AUXILIARIES.contains(pieces.get(at - 1).lower())
            || ClauseWords.isAdverb(pieces.get(at - 1)))) {
      at--;
    }
    return at - 1 >= low && ClauseWords.UNREAL.contains(pieces.get(at - 1).lower()) ? low : at;
  }
}
