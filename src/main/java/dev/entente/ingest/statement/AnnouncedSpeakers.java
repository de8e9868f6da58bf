package dev.entente.ingest.statement;

import dev.entente.actor.ActorType;
import dev.entente.ingest.gazetteer.KnownActor;
import dev.entente.ingest.mention.Mention;
import dev.entente.ingest.reading.Reading;
import dev.entente.ingest.text.Paragraph;
import dev.entente.ingest.text.Region;
import java.util.List;

/** Reads lines that are nothing but who speaks next: “FOREIGN MINISTER JANE ROE”. */
final class AnnouncedSpeakers {

  /** In units of the text. */
  private static final int LONGEST = 120;

  private AnnouncedSpeakers() {}

  /** The person whom a line names at its end; {@code null} where it tells more than that. */
  static Speaker of(Reading reading, Paragraph paragraph) {
    if (paragraph.region() == Region.BOILERPLATE || paragraph.span().length() > LONGEST) {
      return null;
    }
    String words = paragraph.span().of(reading.text().text()).strip();
    List<Mention> mentions = reading.mentions().in(paragraph.span());
    Mention last = null;
    for (Mention mention : mentions) {
      KnownActor actor = reading.cast().actor(mention.actor());
      boolean person = actor != null && actor.type() == ActorType.PERSON;
      boolean ends =
          reading.text().text().substring(mention.span().end(), paragraph.span().end()).length()
              <= 1;
      last = person && ends && last == null ? mention : last;
    }
    if (last == null) {
      return null;
    }
    boolean shouted = words.length() > 8 && words.equals(words.toUpperCase(java.util.Locale.ROOT));
    return shouted || last.span().length() * 2 >= words.length()
        ? new Speaker(-1, -1, last.actors(), words, SpeakerRule.COLON, true)
        : null;
  }
}
