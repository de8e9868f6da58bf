package dev.entente.ingest.lexicon;

/**
 * A form of a verb of speech.
 *
 * @param lemma its base form
 * @param form which form
 * @param frames letters for what may follow it, as speech-verbs.tsv explains them
 */
public record SpeechVerb(String lemma, Form form, String frames) {

  /** Which form of a verb. */
  public enum Form {
    BASE,
    PRESENT,
    /** The past, which for most verbs is the past participle too. */
    PAST,
    /** A past participle that is not the past: “written”. */
    PERFECT,
    /** The form in -ing. */
    PARTICIPLE
  }

  /** Whether it is a form of the verb with this base form. */
  public boolean is(String base) {
    return lemma.equals(base);
  }

  /** May govern a quotation: “…”, he said. */
  public boolean takesQuotation() {
    return has('Q');
  }

  /** May be followed by “that”. */
  public boolean takesThatClause() {
    return has('T');
  }

  /** May be followed by a clause without “that”. */
  public boolean takesBareClause() {
    return has('Z') || has('V');
  }

  /** Only its verb tells a clause without “that” from an object: “noted the talks had failed”. */
  public boolean needsVerbInClause() {
    return has('V');
  }

  /** Has whom it is said to as its object: “told Xi”. */
  public boolean takesAddressee() {
    return has('A');
  }

  /** May be followed by an object and an infinitive: “urged Xi to visit”. */
  public boolean takesObjectInfinitive() {
    return has('I');
  }

  /** May be followed by the infinitive of what the speaker does: “promised to come”. */
  public boolean takesInfinitive() {
    return has('S');
  }

  /** Has what was said as its object: “announced the end of the talks”. */
  public boolean takesContentObject() {
    return has('N');
  }

  /** Says what it is about after its object: “accused them of lying”, “thanked him for coming”. */
  public boolean takesObjectAndReason() {
    return has('F');
  }

  /** Gives its object a name: “called him a friend”, “described it as a failure”. */
  public boolean takesObjectAndName() {
    return has('K');
  }

  /** Tells what someone thinks rather than says. */
  public boolean isThought() {
    return has('W');
  }

  /** Says that something is not so: “denied that …”. */
  public boolean denies() {
    return has('X');
  }

  /** Its base or present form is more often a noun. */
  public boolean isDoubtful() {
    return has('D') && (form == Form.BASE || form == Form.PRESENT);
  }

  private boolean has(char frame) {
    return frames.indexOf(frame) >= 0;
  }
}
