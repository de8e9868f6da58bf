package dev.entente.ingest.statement;

import dev.entente.actor.ActorType;
import dev.entente.actor.OrganizationType;
import dev.entente.ingest.gazetteer.Gender;
import dev.entente.ingest.gazetteer.KnownActor;
import dev.entente.ingest.mention.Cast;
import dev.entente.ingest.mention.Mention;
import dev.entente.ingest.mention.MentionKind;
import dev.entente.ingest.mention.Mentions;
import dev.entente.ingest.proposal.ProposedStatement;
import dev.entente.ingest.quotation.QuotationFinder;
import dev.entente.ingest.reading.Reading;
import dev.entente.ingest.text.ArticleReader;
import dev.entente.ingest.text.ArticleText;
import dev.entente.ingest.text.RawArticle;
import dev.entente.ingest.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Articles whose mentions are those of a few names, so that a test stands on statements alone. */
final class Readings {

  private record Name(String text, String slug, MentionKind kind) {}

  private static final List<Name> NAMES = new ArrayList<>();
  private static final Map<String, KnownActor> ACTORS = new LinkedHashMap<>();

  static {
    person("lind", Gender.FEMALE, "Prime Minister Astrid Lind", "Astrid Lind", "Lind");
    person("okoro", Gender.MALE, "President Daniel Okoro", "Daniel Okoro", "Okoro");
    person("marsh", Gender.MALE, "Peter Marsh", "Marsh");
    actor("norland", ActorType.COUNTRY, null, "Norland");
    actor("sudania", ActorType.COUNTRY, null, "Sudania");
    actor("gazette", ActorType.ORGANIZATION, OrganizationType.MEDIA, "the Gazette", "Gazette");
    actor("telepress", ActorType.ORGANIZATION, OrganizationType.MEDIA, "Telepress");
    actor("trade-union", ActorType.ORGANIZATION, OrganizationType.ALLIANCE, "Trade League");
    NAMES.add(new Name("Norlandic", "norland", MentionKind.DEMONYM));
    NAMES.add(new Name("Sudanian", "sudania", MentionKind.DEMONYM));
    NAMES.add(new Name("Nordhavn", "norland", MentionKind.METONYM));
    NAMES.sort(Comparator.comparingInt((Name name) -> -name.text().length()));
  }

  private Readings() {}

  private static void person(String slug, Gender gender, String... names) {
    ACTORS.put(
        slug,
        new KnownActor(
            slug,
            ActorType.PERSON,
            names[1 % names.length],
            gender,
            null,
            null,
            null,
            List.of(),
            List.of()));
    for (String name : names) {
      NAMES.add(new Name(name, slug, MentionKind.NAME));
    }
  }

  private static void actor(
      String slug, ActorType type, OrganizationType organization, String... names) {
    ACTORS.put(
        slug,
        new KnownActor(
            slug, type, names[0], Gender.UNKNOWN, null, organization, null, List.of(), List.of()));
    for (String name : names) {
      NAMES.add(new Name(name, slug, MentionKind.NAME));
    }
  }

  static Reading of(String text) {
    ArticleText article =
        new ArticleReader()
            .read(new RawArticle(text, RawArticle.Format.TEXT, null, null, null, "en"));
    return new Reading(
        article,
        null,
        new QuotationFinder().find(article),
        new Mentions(mentions(text)),
        new Cast(ACTORS, Set.of()),
        List.of());
  }

  static List<ProposedStatement> statements(String text) {
    return new StatementFinder().find(of(text));
  }

  private static List<Mention> mentions(String text) {
    List<Mention> found = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      Name name = nameAt(text, at);
      if (name == null) {
        at++;
        continue;
      }
      Span span = new Span(at, at + name.text().length());
      found.add(new Mention(span, List.of(name.slug()), name.kind(), 1, "test"));
      at = span.end();
    }
    return found;
  }

  private static Name nameAt(String text, int at) {
    if (at > 0 && Character.isLetter(text.charAt(at - 1))) {
      return null;
    }
    for (Name name : NAMES) {
      int end = at + name.text().length();
      if (text.startsWith(name.text(), at)
          && (end == text.length() || !Character.isLetter(text.charAt(end)))) {
        return name;
      }
    }
    return null;
  }
}
