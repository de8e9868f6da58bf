package dev.entente.ingest.statement;

import dev.entente.ingest.proposal.Rule;

/** Rules by which it is found what was said. */
public enum StatementRule implements Rule {
  QUOTE_AFTER_VERB("statement-quote-after-verb", "Smith said: “…”"),
  QUOTE_BEFORE_VERB("statement-quote-before-verb", "“…”, Smith said."),
  THAT_CLAUSE("statement-that-clause", "Smith said that …"),
  BARE_CLAUSE("statement-bare-clause", "Smith said …"),
  CLAUSE_BEFORE_VERB("statement-clause-before-verb", "…, Smith said."),
  COLON("statement-colon", "Smith said: …"),
  OBJECT_INFINITIVE("statement-object-infinitive", "Smith urged them to …"),
  INFINITIVE("statement-infinitive", "Smith promised to …"),
  OBJECT("statement-object", "Smith announced the end of …"),
  OBJECT_REASON("statement-object-reason", "Smith accused them of …"),
  OBJECT_NAME("statement-object-name", "Smith called them friends."),
  PREPOSITION("statement-preposition", "Smith called for …, spoke of …, warned against …"),
  ACCORDING_TO("statement-according-to", "According to Smith, …"),
  AS_TOLD("statement-as-told", "As Smith noted, …"),
  QUOTED_AS_SAYING("statement-quoted-as-saying", "Smith was quoted as saying that …"),
  NOUN("statement-noun", "Smith’s remark that …; an admission by Smith that …"),
  QUESTION_CLAUSE("statement-question-clause", "Smith asked whether …"),
  INTERVIEW("statement-interview", "An answer of an interview."),
  SENTENCE_BEFORE("statement-sentence-before", "… This was announced by Smith."),
  QUOTE_ALONE("statement-quote-alone", "“…” in a sentence without a verb of speech.");

  private final String id;
  private final String description;

  StatementRule(String id, String description) {
    this.id = id;
    this.description = description;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public String description() {
    return description;
  }
}
