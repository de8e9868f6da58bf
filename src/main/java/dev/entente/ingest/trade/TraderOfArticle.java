package dev.entente.ingest.trade;

import dev.entente.ingest.gazetteer.KnownActor;
import dev.entente.ingest.mention.Mention;
import dev.entente.ingest.mention.MentionKind;
import dev.entente.ingest.reading.Reading;
import dev.entente.ingest.text.Sentence;
import dev.entente.ingest.text.Token;
import dev.entente.trade.TradeFlow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The country whose exports or imports an article speaks of most: “Peru’s total exports”, “Peruvian
 * imports”. Sentences that name no owner, even those before, are of its trade.
 */
final class TraderOfArticle {

  /** So many sentences tell what an article is about. */
  private static final int LEAD = 40;

  private static final int BETWEEN = 3;

  /** Stands for all countries; no slug. */
  private static final String WORLD = "";

  private final Reading reading;
  private String trader;
  private boolean isRead;

  TraderOfArticle(Reading reading) {
    this.reading = reading;
  }

  /** Its slug; {@code null} where there is no one above all. */
  String slug() {
    if (!isRead) {
      trader = read();
      isRead = true;
    }
    return trader;
  }

  private String read() {
    List<Sentence> sentences = reading.text().sentences();
    if (sentences.isEmpty()) {
      return null;
    }
    int end = sentences.get(Math.min(LEAD, sentences.size()) - 1).span().end();
    Map<String, Integer> times = new LinkedHashMap<>();
    times.put(WORLD, world(end));
    for (Mention mention : reading.mentions().all()) {
      if (mention.span().start() >= end) {
        break;
      }
      KnownActor actor = reading.cast().actor(mention.actor());
      boolean country = actor != null && actor.isCountry() && !mention.isPlural();
      if (country && mention.kind() != MentionKind.PRONOUN && owns(mention)) {
        times.merge(actor.slug(), 1, Integer::sum);
      }
    }
    String most = null;
    boolean alone = false;
    for (Map.Entry<String, Integer> country : times.entrySet()) {
      int before = most == null ? 0 : times.get(most);
      alone = country.getValue() > before || (alone && country.getValue() < before);
      most = country.getValue() > before ? country.getKey() : most;
    }
    return alone && !WORLD.equals(most) ? most : null;
  }

  /** How often what all countries export or import is told of: “world exports of coffee”. */
  private int world(int end) {
    List<Token> tokens = reading.text().tokens();
    int times = 0;
    for (int at = 0; at < tokens.size() && tokens.get(at).start() < end; at++) {
      String word = tokens.get(at).lower();
      if (word.equals("world") || word.equals("global")) {
        times += isBeforeTrade(at + 1) ? 1 : 0;
      }
    }
    return times;
  }

  /** Whether a word for what goes out or comes in stands soon after a name that owns it. */
  private boolean owns(Mention mention) {
    List<Token> tokens = reading.text().tokens();
    int last = reading.text().tokenAt(mention.span().end() - 1);
    int at = last + 1;
    boolean glued = tokens.get(last).end() > mention.span().end();
    boolean mark =
        at < tokens.size()
            && tokens.get(at).start() == mention.span().end()
            && (tokens.get(at).lower().startsWith("’") || tokens.get(at).lower().startsWith("'"));
    boolean owner = mention.kind() == MentionKind.DEMONYM || glued || mark;
    if (mark) {
      at += tokens.get(at).lower().endsWith("s") ? 1 : 2;
    }
    return owner && isBeforeTrade(at);
  }

  private boolean isBeforeTrade(int at) {
    List<Token> tokens = reading.text().tokens();
    for (int noun = at; noun <= at + BETWEEN && noun < tokens.size(); noun++) {
      if (!tokens.get(noun).isWord()) {
        return false;
      }
      TradeFlow flow = TradeWords.flow(tokens.get(noun).lower());
      if (flow != null) {
        return flow != TradeFlow.TOTAL;
      }
    }
    return false;
  }
}
