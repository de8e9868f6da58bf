package dev.entente.ingest.trade;

import dev.entente.ingest.proposal.ProposedStatement;
import dev.entente.ingest.proposal.ProposedTradeFigure;
import dev.entente.ingest.reading.Reading;
import dev.entente.ingest.text.Passage;
import dev.entente.ingest.text.Region;
import dev.entente.ingest.text.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads figures of trade from an article.
 *
 * <p>A number is one where the words around it tell whose trade it is of: a noun or verb of trade,
 * and at least one country. Numbers of plans, goals and prices are left out. What has no number is
 * no figure, but for places among partners.
 */
public final class TradeFigureFinder {

  /** Longer sentences are read in parts, so that the time stays linear. */
  private static final int LONGEST = 240;

  /** The figures that an article asserts, in order. */
  public List<ProposedTradeFigure> find(Reading reading, List<ProposedStatement> statements) {
    Map<List<Object>, ProposedTradeFigure> figures = new LinkedHashMap<>();
    Discourse discourse = new Discourse();
    Claims claims = new Claims(reading, statements);
    int date = 0;
    for (Sentence sentence : reading.text().sentences()) {
      while (date < reading.dates().size()
          && reading.dates().get(date).span().end() <= sentence.span().start()) {
        date++;
      }
      if (reading.text().paragraph(sentence).region() != Region.BODY) {
        continue;
      }
      List<Party> parties = Parties.of(reading, sentence);
      int from = sentence.from();
      while (from < sentence.to()) {
        int to = Math.min(from + LONGEST, sentence.to());
        Passage passage = new Passage(reading.text().tokens(), from, to);
        read(reading, sentence, passage, parties, date, discourse, claims)
            .forEach(figure -> figures.merge(key(figure), figure, TradeFigureFinder::merged));
        from = to;
      }
    }
    return List.copyOf(figures.values());
  }

  private static List<ProposedTradeFigure> read(
      Reading reading,
      Sentence sentence,
      Passage passage,
      List<Party> parties,
      int date,
      Discourse discourse,
      Claims claims) {
    List<Quantity> quantities = QuantityReader.read(passage);
    List<Party> inside =
        parties.stream()
            .filter(party -> party.from() >= passage.from() && party.to() <= passage.to())
            .toList();
    if (inside.isEmpty() && quantities.isEmpty()) {
      return List.of();
    }
    PeriodReader periods = new PeriodReader(reading, sentence, passage, date);
    return new FigureReader(
            reading, sentence, passage, inside, quantities, periods, discourse, claims)
        .read();
  }

  private static List<Object> key(ProposedTradeFigure figure) {
    List<Object> key = new ArrayList<>();
    key.add(figure.reporter());
    key.add(figure.partner());
    key.add(figure.flow());
    key.add(figure.commodity());
    key.add(figure.measure());
    key.add(figure.value());
    key.add(figure.unit());
    key.add(figure.period());
    return key;
  }

  /** A figure that an article gives twice has two places as evidence. */
  private static ProposedTradeFigure merged(ProposedTradeFigure one, ProposedTradeFigure other) {
    return FigureReader.withEvidence(one, other.evidence());
  }
}
