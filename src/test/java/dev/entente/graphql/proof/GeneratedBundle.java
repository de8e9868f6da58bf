package dev.entente.graphql.proof;

import dev.entente.actor.ActorType;
import dev.entente.actor.OrganizationType;
import dev.entente.dataset.bundle.ActorEntry;
import dev.entente.dataset.bundle.AliasEntry;
import dev.entente.dataset.bundle.ArticleEntry;
import dev.entente.dataset.bundle.Bundle;
import dev.entente.dataset.bundle.BundleFile;
import dev.entente.dataset.bundle.CitationEntry;
import dev.entente.dataset.bundle.ContradictionEntry;
import dev.entente.dataset.bundle.FactEntry;
import dev.entente.dataset.bundle.MeetingEntry;
import dev.entente.dataset.bundle.OfficeEntry;
import dev.entente.dataset.bundle.ParticipantEntry;
import dev.entente.dataset.bundle.QuoteEntry;
import dev.entente.dataset.bundle.RelationshipEntry;
import dev.entente.dataset.bundle.SideEntry;
import dev.entente.dataset.bundle.StatementEntry;
import dev.entente.dataset.bundle.TradeFigureEntry;
import dev.entente.evidence.ContradictionKind;
import dev.entente.meeting.MeetingFormat;
import dev.entente.meeting.MeetingKind;
import dev.entente.meeting.MeetingStatus;
import dev.entente.meeting.ParticipationRole;
import dev.entente.relationship.Predicate;
import dev.entente.relationship.RelationshipStatus;
import dev.entente.statement.StatementKind;
import dev.entente.time.PartialDate;
import dev.entente.trade.Direction;
import dev.entente.trade.TradeFlow;
import dev.entente.trade.TradeMeasure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A bundle made up at random: many rows that are equal in what they are ordered by, values that are
 * missing, and texts with signs that mean something to databases.
 */
final class GeneratedBundle {

  private static final List<String> TEXTS =
      List.of(
          "Talks",
          "talks on gas",
          "50% more",
          "a_b",
          "a\\b",
          "Zürich",
          "😀 emoji 😀",
          "“quoted”",
          "O'Brien",
          "x");

  /** Few, so that many rows share one; of all precisions. */
  private static final List<PartialDate> DATES =
      Stream.of(
              "2022-12-30",
              "2022-12",
              "2022",
              "2022-W52",
              "2023-21",
              "2022-01/2022-09",
              "2021-02-28")
          .map(PartialDate::parse)
          .toList();

  private static final List<String> VALUES =
      List.of(
          "0",
          "13.8",
          "13.80",
          "-4",
          "23",
          "0.000000000001",
          "99999999999999999999999999",
          "-99999999999999999999999999");

  private static final List<String> PEOPLE = slugs("person", 10);
  private static final List<String> COUNTRIES = slugs("country", 8);
  private static final List<String> ORGANIZATIONS = slugs("organization", 12);
  private static final List<String> ARTICLES = slugs("article", 10);
  private static final List<String> ACTORS =
      Stream.of(PEOPLE, COUNTRIES, ORGANIZATIONS).flatMap(List::stream).toList();

  private final String name;
  private final Random random;

  private GeneratedBundle(String name, Random random) {
    this.name = name;
    this.random = random;
  }

  private static List<String> slugs(String type, int number) {
    return IntStream.range(0, number).mapToObj(i -> "generated-%s-%d".formatted(type, i)).toList();
  }

  /** Actors, articles, and facts of all kinds. */
  static Bundle whole(Random random) {
    GeneratedBundle generated = new GeneratedBundle("generated", random);
    return generated.bundle(generated.actors(), generated.articles(), 20);
  }

  /**
   * More facts about the actors and articles of {@link #whole}.
   *
   * @param name which no other bundle has
   */
  static Bundle more(String name, Random random) {
    return new GeneratedBundle(name, random).bundle(List.of(), List.of(), 2);
  }

  private Bundle bundle(List<ActorEntry> actors, List<ArticleEntry> articles, int size) {
    List<OfficeEntry> offices =
        distinct(
            size,
            this::office,
            it -> Arrays.asList(it.person(), it.title(), it.of(), it.from(), it.until()));
    List<MeetingEntry> meetings =
        distinct(2 * size, this::meeting, it -> Arrays.asList(it.date(), it.participants()));
    List<StatementEntry> statements =
        distinct(3 * size, this::statement, it -> Arrays.asList(it.text(), it.citations()));
    List<RelationshipEntry> relationships =
        distinct(
            3 * size,
            this::relationship,
            it -> Arrays.asList(it.subject(), it.predicate(), it.object(), it.status()));
    List<TradeFigureEntry> tradeFigures =
        distinct(3 * size, this::tradeFigure, it -> Arrays.asList(it.commodity(), it.citations()));
    List<String> facts =
        Stream.<List<? extends FactEntry>>of(
                offices, meetings, statements, relationships, tradeFigures)
            .flatMap(List::stream)
            .map(FactEntry::reference)
            .toList();
    BundleFile file =
        new BundleFile(
            BundleFile.FORMAT,
            BundleFile.VERSION,
            name,
            null,
            null,
            null,
            actors,
            articles,
            offices,
            meetings,
            statements,
            relationships,
            tradeFigures,
            distinct(size, i -> contradiction(i, facts), ContradictionEntry::sides));
    return new Bundle(name, name, List.of(new Bundle.Part(name + ".json", file)));
  }

  /** A bundle must not say the same thing twice. */
  private static <E> List<E> distinct(
      int number, IntFunction<E> make, Function<E, Object> content) {
    Map<Object, E> entries = new LinkedHashMap<>();
    while (entries.size() < number) {
      E entry = make.apply(entries.size());
      entries.putIfAbsent(content.apply(entry), entry);
    }
    return List.copyOf(entries.values());
  }

  private String slug(String type, int i) {
    return "%s-%s-%d".formatted(name, type, i);
  }

  private <E> E any(List<E> of) {
    return Operators.any(random, of);
  }

  private <E extends Enum<E>> E any(Class<E> type) {
    return any(List.of(type.getEnumConstants()));
  }

  /** Missing in one of three. */
  private <E> E maybe(List<E> of) {
    return random.nextInt(3) == 0 ? null : any(of);
  }

  private List<String> some(int most, List<String> of) {
    List<String> shuffled = new ArrayList<>(of);
    Collections.shuffle(shuffled, random);
    return shuffled.subList(0, random.nextInt(most + 1));
  }

  private List<ActorEntry> actors() {
    List<ActorEntry> actors = new ArrayList<>();
    for (String slug : ACTORS) {
      boolean country = COUNTRIES.contains(slug);
      boolean organization = ORGANIZATIONS.contains(slug);
      actors.add(
          new ActorEntry(
              slug,
              country
                  ? ActorType.COUNTRY
                  : organization ? ActorType.ORGANIZATION : ActorType.PERSON,
              any(TEXTS),
              maybe(TEXTS),
              random.nextBoolean() ? "Q99000" + (actors.size() + 1) : null,
              country ? "Q" + (char) ('A' + COUNTRIES.indexOf(slug)) : null,
              organization ? any(OrganizationType.class) : null,
              organization ? maybe(COUNTRIES) : null,
              some(3, TEXTS).stream()
                  .map(text -> new AliasEntry(text, maybe(List.of("en", "zh-Hans")), maybe(TEXTS)))
                  .toList()));
    }
    return actors;
  }

  private List<ArticleEntry> articles() {
    return ARTICLES.stream()
        .map(
            slug ->
                new ArticleEntry(
                    slug,
                    any(TEXTS),
                    maybe(List.of("https://example.org/a_b?c=%20", "https://example.org/")),
                    maybe(ORGANIZATIONS),
                    some(2, TEXTS),
                    any(DATES),
                    any(List.of("en", "de", "zh-Hans")),
                    maybe(List.of("en", "ru")),
                    maybe(TEXTS),
                    null,
                    some(4, ACTORS)))
        .toList();
  }

  /**
   * One to three citations.
   *
   * @param quoted whether words are quoted in the first
   */
  private List<CitationEntry> citations(boolean quoted) {
    List<CitationEntry> citations = new ArrayList<>();
    for (int i = random.nextInt(3); i >= 0; i--) {
      boolean placed = random.nextBoolean() || quoted;
      // Behind each other, since no words are cited twice for a fact.
      int start = 200 * i + random.nextInt(100);
      String words = any(TEXTS);
      citations.add(
          new CitationEntry(
              any(ARTICLES),
              placed ? start : null,
              placed ? start + 50 : null,
              some(2, ACTORS),
              maybe(List.of("rule_1", "Rule-2")),
              maybe(List.of(0.0, 0.25, 0.5, 0.1, 1.0)),
              quoted
                  ? List.of(new QuoteEntry(words, start + 1, start + 1 + words.length()))
                  : List.of()));
    }
    return citations;
  }

  private List<CitationEntry> citations() {
    return citations(false);
  }

  private OfficeEntry office(int i) {
    boolean leader = random.nextBoolean();
    PartialDate from = maybe(DATES);
    return new OfficeEntry(
        slug("office", i),
        any(PEOPLE),
        any(TEXTS),
        leader ? any(COUNTRIES) : any(ACTORS),
        leader,
        from,
        after(from),
        citations());
  }

  /** A date that does not lie before another; missing in one of three. */
  private PartialDate after(PartialDate from) {
    PartialDate until = maybe(DATES);
    return from != null && until != null && until.end().isBefore(from.start()) ? null : until;
  }

  private MeetingEntry meeting(int i) {
    PartialDate date = any(DATES);
    List<ParticipantEntry> participants =
        Stream.concat(Stream.of(any(PEOPLE)), some(3, ACTORS).stream())
            .distinct()
            .map(slug -> new ParticipantEntry(slug, any(ParticipationRole.class)))
            .toList();
    return new MeetingEntry(
        slug("meeting", i),
        any(MeetingKind.class),
        any(MeetingFormat.class),
        any(MeetingStatus.class),
        any(TEXTS),
        date,
        random.nextInt(4) == 0 ? after(date) : null,
        maybe(TEXTS),
        maybe(COUNTRIES),
        i > 2 && random.nextBoolean() ? slug("meeting", random.nextInt(2)) : null,
        participants,
        citations());
  }

  private StatementEntry statement(int i) {
    StatementKind kind = any(StatementKind.class);
    return new StatementEntry(
        slug("statement", i),
        kind,
        any(TEXTS),
        some(2, ACTORS),
        some(2, ACTORS),
        some(2, ACTORS),
        maybe(DATES),
        random.nextBoolean() ? slug("meeting", random.nextInt(2)) : null,
        some(2, List.of("trade", "ukraine-war", "energy")),
        maybe(List.of("utterance-a", "utterance-b", "utterance-c")),
        citations(kind != StatementKind.INDIRECT));
  }

  private RelationshipEntry relationship(int i) {
    PartialDate since = maybe(DATES);
    List<String> both = new ArrayList<>(ACTORS);
    Collections.shuffle(both, random);
    return new RelationshipEntry(
        slug("relationship", i),
        both.get(0),
        random.nextInt(4) == 0 ? Predicate.MEMBER_OF : any(Predicate.class),
        both.get(1),
        random.nextBoolean() ? RelationshipStatus.ASSERTED : any(RelationshipStatus.class),
        since,
        after(since),
        maybe(TEXTS),
        citations());
  }

  private TradeFigureEntry tradeFigure(int i) {
    return new TradeFigureEntry(
        slug("figure", i),
        any(COUNTRIES),
        maybe(ACTORS),
        any(TradeFlow.class),
        maybe(COUNTRIES),
        maybe(COUNTRIES),
        any(TEXTS),
        maybe(List.of("27", "2711", "270900")),
        any(TradeMeasure.class),
        maybe(VALUES),
        any(List.of("percent", "rank", "a_b")),
        random.nextBoolean(),
        maybe(List.of(Direction.values())),
        any(DATES),
        maybe(DATES),
        some(2, ACTORS),
        maybe(TEXTS),
        citations());
  }

  private ContradictionEntry contradiction(int i, List<String> facts) {
    return new ContradictionEntry(
        slug("contradiction", i),
        any(TEXTS),
        any(ContradictionKind.class),
        IntStream.range(0, 2 + random.nextInt(2))
            .mapToObj(side -> new SideEntry(maybe(facts), any(ARTICLES), any(TEXTS)))
            .toList());
  }
}
