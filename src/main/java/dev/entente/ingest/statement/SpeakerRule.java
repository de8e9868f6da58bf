package dev.entente.ingest.statement;

import dev.entente.ingest.proposal.Rule;

/** Rules by which the speaker of a statement is found; the first one that applies counts. */
public enum SpeakerRule implements Rule {
  NAME_BEFORE_VERB(
      "speaker-name-before-verb", "The one named before the verb: “Smith said that …”.", 0.95),
  NAME_AFTER_VERB(
      "speaker-name-after-verb", "The one named after the verb: “…”, said Smith.", 0.95),
  APPOSITION(
      "speaker-apposition",
      "The one named before what is added to the name: “Smith, a lawyer, told …”.",
      0.92),
  RELATIVE("speaker-relative", "The one named before “who”: “Smith, who warned that …”.", 0.85),
  PRONOUN("speaker-pronoun", "The one whom the pronoun refers to: “He added that …”.", 0.85),
  PRONOUN_CONTINUED(
      "speaker-pronoun-continued",
      "A pronoun that nothing else explains goes on with the speaker before.",
      0.7),
  COORDINATED(
      "speaker-coordinated",
      "The subject of the verb before: “Smith thanked them and promised …”.",
      0.85),
  PARTICIPLE(
      "speaker-participle",
      "The subject of the sentence: “…, adding that …”, “…, accusing them of …”.",
      0.85),
  UNNAMED("speaker-unnamed", "Someone described but not named: “a spokesman said”.", 0.85),
  SPOKESPERSON(
      "speaker-spokesperson",
      "The institution that someone without a name speaks for: “a Trade League spokesman said”.",
      0.85),
  STATE_ORGAN(
      "speaker-state-organ",
      "The state whose organ speaks: “the Chinese side said”, “Norway’s government said”.",
      0.85),
  DOCUMENT(
      "speaker-document",
      "Whoever a report, statement or account is by: “a Telepress analysis said”.",
      0.85),
  INTERVIEW("speaker-interview", "The name before the answers of an interview: “Smith: …”.", 0.88),
  NOUN(
      "speaker-noun",
      "The one whose remark, claim or admission it is: “Smith’s remark that …”.",
      0.85),
  ACCORDING_TO("speaker-according-to", "The one named after “according to”.", 0.92),
  QUOTED_AS_SAYING(
      "speaker-quoted-as-saying",
      "The one who is quoted: “was quoted as saying”, “quoted Smith as saying”.",
      0.93),
  TOLD_BY("speaker-told-by", "The one named after “by”: “was told by Smith that …”.", 0.85),
  SAID_BEFORE(
      "speaker-said-before",
      "The one who is said to have said the sentence before: “… This was announced by Smith.”",
      0.85),
  COLON("speaker-colon", "The one named before a colon: “Smith: …”.", 0.85),
  CONTINUED(
      "speaker-continued",
      "A quotation without a speaker goes on with the one before it in the paragraph.",
      0.85),
  CONTINUED_PARAGRAPH(
      "speaker-continued-paragraph",
      "A quotation that fills its paragraph goes on with the speaker of the one before.",
      0.75),
  NEXT_SENTENCE(
      "speaker-next-sentence",
      "A quoted passage that nobody is named for goes with the speaker of the next sentence.",
      0.7),
  NAMED_BEHIND(
      "speaker-named-behind",
      "The first one named behind a quotation that ends with a comma.",
      0.75),
  SENTENCE_SUBJECT(
      "speaker-sentence-subject",
      "The subject of the sentence that a quoted passage stands in.",
      0.7);

  private final String id;
  private final String description;
  private final double confidence;

  SpeakerRule(String id, String description, double confidence) {
    this.id = id;
    this.description = description;
    this.confidence = confidence;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public String description() {
    return description;
  }

  double confidence() {
    return confidence;
  }
}
