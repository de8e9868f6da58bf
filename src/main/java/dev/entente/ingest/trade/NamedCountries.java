package dev.entente.ingest.trade;

import dev.entente.ingest.gazetteer.KnownActor;
import dev.entente.ingest.mention.Mention;
import dev.entente.ingest.mention.MentionKind;
import dev.entente.ingest.reading.Reading;
import dev.entente.ingest.text.Sentence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which countries the sentences of an article name, its headings included. */
final class NamedCountries {

  /** A sentence with more names tells nothing here. */
  private static final int MOST = 60;

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
      named.addAll(bySentence.computeIfAbsent(at, this::read));
    }
    if (except != null) {
      named.remove(except);
    }
    return named.size() == 1 ? named.iterator().next() : null;
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
      boolean money =
          next < reading.text().tokens().size() && reading.text().tokens().get(next).isMark('$');
      KnownActor actor = reading.cast().actor(mention.actor());
      boolean country = actor != null && actor.isCountry() && !money;
      if (country && mention.kind() != MentionKind.PRONOUN) {
        named.add(actor.slug());
      }
    }
    return named;
  }
}
