package dev.entente.ingest.trade;

import dev.entente.actor.OrganizationType;
import dev.entente.ingest.gazetteer.KnownActor;
import dev.entente.ingest.mention.Mention;
import dev.entente.ingest.mention.MentionKind;
import dev.entente.ingest.reading.Reading;
import dev.entente.ingest.text.Sentence;
import dev.entente.ingest.text.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which countries the sentences of an article name, its headings included. */
final class NamedCountries {

  /** A sentence with more names tells nothing here. */
  private static final int MOST = 60;

  /** An article that is about a country names it among so many sentences. */
  private static final int AHEAD = 12;

  /** The first sentences of an article tell which countries it is about. */
  private static final int LEAD = 40;

  private final Reading reading;
  private final Map<Integer, Set<String>> bySentence = new HashMap<>();

  NamedCountries(Reading reading) {
    this.reading = reading;
  }

  /**
   * The one country that the sentences before one name.
   *
   * @param back how many of them
   * @param except a country that does not count; {@code null} for none
   * @return {@code null} where they name none or several
   */
  String only(int sentence, int back, String except) {
    Set<String> named = new TreeSet<>();
    for (int at = Math.max(0, sentence - back); at < sentence; at++) {
      named.addAll(named(at));
    }
    if (except != null) {
      named.remove(except);
    }
    return named.size() == 1 ? named.iterator().next() : null;
  }

  /**
   * The two countries that the sentences before one name.
   *
   * @param back how many of those just before may tell; else all of them must name the same two
   * @return empty where they name one or more than two
   */
  List<String> pair(int sentence, int back) {
    for (int at = sentence - 1; at >= Math.max(0, sentence - back); at--) {
      if (named(at).size() > 1) {
        return named(at).size() == 2 ? List.copyOf(named(at)) : List.of();
      }
    }
    Set<String> all = new TreeSet<>();
    for (int at = 0; at < Math.min(sentence, LEAD); at++) {
      all.addAll(named(at));
    }
    return all.size() == 2 ? List.copyOf(all) : List.of();
  }

  /**
   * The one country that an article is about which names it only after a sentence.
   *
   * @param except a country that it is not; {@code null} for none
   * @return {@code null} where the sentences before name any, or those after no one above all
   */
  String main(int sentence, String except) {
    for (int at = 0; at < sentence; at++) {
      if (!named(at).isEmpty()) {
        return null;
      }
    }
    Map<String, Integer> times = new TreeMap<>();
    int last = Math.min(reading.text().sentences().size(), sentence + AHEAD);
    for (int at = sentence; at < last; at++) {
      named(at).forEach(country -> times.merge(country, 1, Integer::sum));
    }
    String main = null;
    int second = 0;
    for (Map.Entry<String, Integer> country : times.entrySet()) {
      boolean more = main == null || country.getValue() > times.get(main);
      second = more ? main == null ? 0 : times.get(main) : Math.max(second, country.getValue());
      main = more ? country.getKey() : main;
    }
    boolean clear =
        main != null && !main.equals(except) && times.get(main) > 1 && times.get(main) > second;
    return clear && (times.get(main) > second + 1 || isFirst(main, sentence, last)) ? main : null;
  }

  /** Whether a country is the first one that is named. */
  private boolean isFirst(String country, int from, int to) {
    for (int at = from; at < to; at++) {
      if (!named(at).isEmpty()) {
        return named(at).contains(country) && named(at).size() == 1;
      }
    }
    return false;
  }

  private Set<String> named(int sentence) {
    return bySentence.computeIfAbsent(sentence, this::read);
  }

  private Set<String> read(int index) {
    Sentence sentence = reading.text().sentences().get(index);
    List<Mention> mentions = reading.mentions().all();
    Set<String> named = new TreeSet<>();
    int first = reading.mentions().indexAt(sentence.span().start());
    for (int at = first; at < mentions.size() && at < first + MOST; at++) {
      Mention mention = mentions.get(at);
      if (mention.span().start() >= sentence.span().end()) {
        break;
      }
      int next = reading.text().tokenAt(mention.span().end() - 1) + 1;
      List<Token> tokens = reading.text().tokens();
      boolean money =
          next < tokens.size()
              && ((tokens.get(next).isMark('$') && tokens.get(next).start() == mention.span().end())
                  || tokens.get(next).lower().startsWith("dollar"));
      KnownActor actor = reading.cast().actor(mention.actor());
      boolean country = actor != null && actor.isCountry() && !money;
      if (country && mention.kind() != MentionKind.PRONOUN) {
        named.add(actor.slug());
      }
      boolean authority =
          actor != null
              && actor.organizationType() == OrganizationType.GOVERNMENT
              && actor.country() != null;
      if (authority) {
        named.add(actor.country());
      }
    }
    return named;
  }
}
