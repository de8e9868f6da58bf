package dev.entente.ingest.trade;

import dev.entente.ingest.gazetteer.KnownActor;
import dev.entente.ingest.mention.Mention;
import dev.entente.ingest.mention.MentionKind;
import dev.entente.ingest.proposal.Evidence;
import dev.entente.ingest.proposal.ProposedStatement;
import dev.entente.ingest.proposal.ProposedTradeFigure;
import dev.entente.ingest.reading.Reading;
import dev.entente.ingest.text.Passage;
import dev.entente.ingest.text.Region;
import dev.entente.ingest.text.Sentence;
import dev.entente.time.PartialDate;
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
    Map<List<Object>, List<ProposedTradeFigure>> figures = new LinkedHashMap<>();
    Discourse discourse = new Discourse(new NamedCountries(reading), new TraderOfArticle(reading));
    Claims claims = new Claims(reading, statements);
    FiscalCountry country = new FiscalCountry(reading);
    int date = 0;
    for (Sentence sentence : reading.text().sentences()) {
      Region region = reading.text().paragraph(sentence).region();
      if (region == Region.HEADING && discourse.frame == null) {
        headline(reading, country, sentence, discourse);
      }
      if (region != Region.BODY) {
        continue;
      }
      for (int from = sentence.from(); from < sentence.to(); from += LONGEST) {
        int to = Math.min(from + LONGEST, sentence.to());
        Passage passage = new Passage(reading.text().tokens(), from, to);
        while (date < reading.dates().size()
            && reading.dates().get(date).span().end() <= passage.token(from).start()) {
          date++;
        }
        List<ProposedTradeFigure> read =
            read(reading, country, sentence, passage, date, discourse, claims);
        if (read.isEmpty()) {
          discourse.passOn(opening(reading, sentence), sentence.index());
        }
        read.forEach(
            figure -> figures.computeIfAbsent(key(figure), key -> new ArrayList<>()).add(figure));
      }
    }
    return figures.values().stream().map(TradeFigureFinder::merged).toList();
  }

  /** “Exports up by 16% in March–August”: the time of what the article tells without one. */
  private static void headline(
      Reading reading, FiscalCountry country, Sentence sentence, Discourse discourse) {
    int to = Math.min(sentence.to(), sentence.from() + LONGEST);
    Passage passage = new Passage(reading.text().tokens(), sentence.from(), to);
    if (mayTellOfTrade(passage)) {
      int date = 0;
      while (date < reading.dates().size()
          && reading.dates().get(date).span().end() <= passage.token(passage.from()).start()) {
        date++;
      }
      discourse.head(new PeriodReader(reading, country, passage, date).last());
    }
  }

  /** The country that a sentence begins with; {@code null} where it begins with none. */
  private static String opening(Reading reading, Sentence sentence) {
    int first = reading.mentions().indexAt(sentence.span().start());
    List<Mention> mentions = reading.mentions().all();
    if (first == mentions.size()
        || mentions.get(first).span().start() != sentence.span().start()
        || mentions.get(first).kind() != MentionKind.NAME) {
      return null;
    }
    KnownActor actor = reading.cast().actor(mentions.get(first).actor());
    return actor.isCountry() ? actor.slug() : null;
  }

  private static List<ProposedTradeFigure> read(
      Reading reading,
      FiscalCountry country,
      Sentence sentence,
      Passage passage,
      int date,
      Discourse discourse,
      Claims claims) {
    boolean goesOn =
        discourse.isNext(sentence.index()) || discourse.topic(sentence.index()) != null;
    if (!goesOn && !mayTellOfTrade(passage)) {
      // “Ties flourished in 2022. Exports reached $5 billion”: they did so in 2022.
      if (isDated(reading, passage, date)) {
        PartialDate told = new PeriodReader(reading, country, passage, date).last();
        discourse.see(told, sentence.index());
      }
      return List.of();
    }
    List<Quantity> quantities = QuantityReader.read(passage);
    List<Party> parties = discourse.pairs(Parties.of(reading, passage), sentence.index());
    PeriodReader periods = new PeriodReader(reading, country, passage, date);
    if (parties.isEmpty() && quantities.isEmpty()) {
      discourse.see(periods.last(), sentence.index());
      return List.of();
    }
    return new FigureReader(
            new FigureContext(
                reading, sentence, passage, parties, quantities, periods, discourse, claims))
        .read();
  }

  private static boolean isDated(Reading reading, Passage passage, int date) {
    return date < reading.dates().size()
        && reading.dates().get(date).span().start() < passage.token(passage.to() - 1).end();
  }

  /** Most sentences have no word of trade, and are passed over fast. */
  private static boolean mayTellOfTrade(Passage passage) {
    for (int at = passage.from(); at < passage.to(); at++) {
      if (TradeWords.tellOfTrade(passage.lower(at))) {
        return true;
      }
    }
    return false;
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
  private static ProposedTradeFigure merged(List<ProposedTradeFigure> same) {
    List<Evidence> evidence =
        same.stream().flatMap(figure -> figure.evidence().stream()).distinct().toList();
    return FigureBuilder.withEvidence(same.get(0), evidence);
  }
}
