package dev.entente.ingest.relationship;

import dev.entente.ingest.proposal.ProposedRelationship;
import dev.entente.ingest.quotation.Quotation;
import dev.entente.ingest.quotation.QuotationKind;
import dev.entente.ingest.reading.Reading;
import dev.entente.ingest.text.Region;
import dev.entente.ingest.text.Sentence;
import dev.entente.ingest.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads relationships from an article, by patterns of words between two mentions in one clause.
 *
 * <p>Nothing is read inside of quotations of speech: there it is the speaker’s claim, which the
 * statement has. Plans, wishes, conditions and questions assert nothing. What a source is said to
 * know is alleged; what an outlet reports is asserted.
 */
public final class RelationshipFinder {

  /** The relationships that an article asserts, in order. */
  public List<ProposedRelationship> find(Reading reading) {
    RelationshipDraft draft = new RelationshipDraft(reading);
    List<Span> speech =
        reading.quotations().stream()
            .filter(quotation -> quotation.kind() == QuotationKind.SPEECH)
            .map(Quotation::marked)
            .toList();
    int quotation = 0;
    for (Sentence sentence : reading.text().sentences()) {
      if (reading.text().paragraph(sentence).region() != Region.BODY) {
        continue;
      }
      while (quotation < speech.size() && speech.get(quotation).end() <= sentence.span().start()) {
        quotation++;
      }
      List<Span> inside = new ArrayList<>();
      for (int at = quotation;
          at < speech.size() && speech.get(at).start() < sentence.span().end();
          at++) {
        inside.add(speech.get(at));
      }
      read(reading, sentence, inside, draft);
    }
    return draft.relationships();
  }

  private static void read(
      Reading reading, Sentence sentence, List<Span> speech, RelationshipDraft draft) {
    int first = reading.mentions().indexAt(sentence.span().start());
    if (first + 1 >= reading.mentions().all().size() + 1
        || reading.mentions().in(sentence.span()).isEmpty()) {
      return;
    }
    Clause clause = new Clause(reading, sentence);
    VerbReader verbs = new VerbReader(clause, reading.cast());
    NounReader nouns = new NounReader(clause);
    FlowReader flows = new FlowReader(clause, reading.cast());
    RoleReader roles = new RoleReader(clause);
    int quoted = 0;
    for (int at = clause.from; at < clause.to; at++) {
      int start = clause.token(at).start();
      while (quoted < speech.size() && speech.get(quoted).end() <= start) {
        quoted++;
      }
      if (quoted < speech.size() && speech.get(quoted).contains(start)) {
        continue;
      }
      for (Patterns.Hit hit : Patterns.at(clause.tokens, at, clause.to)) {
        Pattern pattern = hit.pattern();
        Found found =
            switch (pattern.form()) {
              case VERB -> verbs.read(pattern, at);
              case NOUN -> nouns.read(pattern, at, hit.length());
              case MUTUAL -> nouns.mutual(pattern, at, hit.length());
              case FLOW -> flows.read(pattern, at);
              case OWNED -> flows.owned(pattern, at);
              case COMPOUND -> nouns.compound(pattern, at);
              case ROLE -> roles.read(pattern, at, hit.length());
            };
        if (found != null) {
          draft.add(found);
        }
      }
    }
  }
}
