package dev.entente.ingest.mention;

import dev.entente.ingest.gazetteer.Gazetteer;
import dev.entente.ingest.gazetteer.KnownActor;
import dev.entente.ingest.gazetteer.NameMatch;
import dev.entente.ingest.gazetteer.NameWords;
import dev.entente.ingest.gazetteer.Word;
import dev.entente.ingest.lexicon.SpeechVerb;
import dev.entente.ingest.lexicon.SpeechVerbs;
import dev.entente.ingest.lexicon.Words;
import dev.entente.ingest.quotation.Quotation;
import dev.entente.ingest.quotation.QuotationKind;
import dev.entente.ingest.text.ArticleText;
import dev.entente.ingest.text.Region;
import dev.entente.ingest.text.Span;
import dev.entente.time.PartialDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The mentions of an article as far as they are found. */
final class Draft {

  /** What may stand before the subject of a clause. */
  private static final Set<String> BEFORE_SUBJECT =
      Words.of(
          "and or but that so then today yesterday earlier later meanwhile both either neither"
              + " even");

  private static final Set<String> BEFORE_SUBORDINATE =
      Words.of(
          "while when after before because since if although though whether where until unless once"
              + " which how why what whom");

  private static final Set<String> DETERMINERS =
      Words.of("the a an his her its their this that some many several former then");

  final Gazetteer gazetteer;
  final ArticleText article;
  final List<Word> words;
  final LocalDate day;
  final Discourse discourse = new Discourse();
  final PartyHomes parties = new PartyHomes(this);
  final Abbreviated abbreviated = new Abbreviated(this);

  private final NameMatch[] matches;
  private final boolean[] looked;
  private final int[] quotation;
  private final boolean[] heading;
  private final List<Mention> mentions = new ArrayList<>();
  private final Map<String, KnownActor> cast = new LinkedHashMap<>();
  private final Set<String> added = new LinkedHashSet<>();
  private KnownActor last;
  private int lastEnd = -1;
  private boolean lastIsPlace;
  private double lastProminence;
  private List<KnownActor> chain = List.of();

  Draft(
      Gazetteer gazetteer,
      ArticleText article,
      List<Quotation> quotations,
      PartialDate publishedOn) {
    this.gazetteer = gazetteer;
    this.article = article;
    this.words = NameWords.of(article);
    this.matches = new NameMatch[words.size()];
    this.looked = new boolean[words.size()];
    this.day = day(publishedOn);
    this.quotation = quotations(words, quotations);
    this.heading = new boolean[article.sentences().size()];
    for (int at = 0; at < heading.length; at++) {
      heading[at] = article.paragraph(article.sentences().get(at)).region() == Region.HEADING;
    }
  }

  /** Where the day is not known, the middle of the month or the year stands for it. */
  private static LocalDate day(PartialDate date) {
    if (date == null) {
      return null;
    }
    return date.start().plusDays(ChronoUnit.DAYS.between(date.start(), date.end()) / 2);
  }

  private static int[] quotations(List<Word> words, List<Quotation> quotations) {
    int[] of = new int[words.size()];
    Arrays.fill(of, -1);
    int at = 0;
    for (int index = 0; index < quotations.size(); index++) {
      Quotation quotation = quotations.get(index);
      if (quotation.kind() != QuotationKind.SPEECH || !quotation.outer()) {
        continue;
      }
      while (at < of.length && words.get(at).start() < quotation.words().start()) {
        at++;
      }
      while (at < of.length && words.get(at).end() <= quotation.words().end()) {
        of[at++] = index;
      }
    }
    return of;
  }

  /** The longest known name that starts at a word; {@code null} where none does. */
  NameMatch longest(int at) {
    if (!looked[at]) {
      looked[at] = true;
      matches[at] = gazetteer.longest(words, at);
    }
    return matches[at];
  }

  int quotation(int word) {
    return quotation[word];
  }

  boolean isHeading(int word) {
    return heading[words.get(word).sentence()];
  }

  /** The word at an index of the same sentence as another; {@code null} beyond it. */
  Word wordAt(int at, int sentence) {
    return at >= 0 && at < words.size() && words.get(at).sentence() == sentence
        ? words.get(at)
        : null;
  }

  boolean isIn(int at, int sentence, Set<String> lower) {
    Word word = wordAt(at, sentence);
    return word != null && lower.contains(word.lower());
  }

  /** Whoever is new in this article under a slug; {@code null} where no one is. */
  KnownActor cast(String slug) {
    return cast.get(slug);
  }

  /** Someone nobody knew of. */
  KnownActor invent(KnownActor actor) {
    KnownActor known = gazetteer.actor(actor.slug());
    if (known != null && PartyHomes.isParty(known) && !parties.isAtHome(known)) {
      return invent(actor.withSlug(known.slug() + "-" + parties.mostNamed()));
    }
    if (known != null) {
      return known;
    }
    KnownActor before = cast.get(actor.slug());
    if (before != null) {
      return before;
    }
    added.add(actor.slug());
    return actor;
  }

  /** The organization named last whose name ends so: “Foreign Ministry”; {@code null} if none. */
  KnownActor lastOf(String label) {
    KnownActor found = null;
    for (KnownActor actor : cast.values()) {
      if (actor.isOrganization() && actor.name().endsWith(" " + label)) {
        found = actor;
      }
    }
    return found;
  }

  /** Those of the article of a kind. */
  List<KnownActor> organizations(Predicate<KnownActor> test) {
    return cast.values().stream().filter(KnownActor::isOrganization).filter(test).toList();
  }

  /** A mention of one actor. */
  void add(int from, int to, KnownActor actor, MentionKind kind, MentionRule rule) {
    add(from, to, List.of(actor), kind, rule, rule.confidence());
  }

  /** A mention. */
  void add(
      int from,
      int end,
      List<KnownActor> actors,
      MentionKind kind,
      MentionRule rule,
      double confidence) {
    boolean named = kind == MentionKind.NAME || kind == MentionKind.SURNAME;
    int to = named ? Surnames.behindGeneration(this, end) : end;
    actors.forEach(actor -> cast.putIfAbsent(actor.slug(), actor));
    mentions.add(
        new Mention(
            new Span(words.get(from).start(), words.get(to - 1).end()),
            actors.stream().map(KnownActor::slug).toList(),
            kind,
            confidence,
            rule.id()));
    KnownActor actor = actors.get(0);
    Link link = last == null ? Link.NONE : link(from);
    boolean genitive = words.get(to - 1).isGenitive();
    double prominence =
        genitive
            ? Antecedent.GENITIVE
            : link == Link.NONE || last.isPerson() != actor.isPerson()
                ? prominence(from, to)
                : Math.max(lastProminence, Antecedent.OBJECT);
    boolean together =
        link != Link.NONE
            && actors.size() == 1
            && last.isPerson() == actor.isPerson()
            && !last.equals(actor);
    chain = together ? chained(actor) : actors;
    int sentence = words.get(from).sentence();
    if (chain.size() > 1 && link != Link.COMMA && kind != MentionKind.PRONOUN) {
      group(sentence);
    }
    last = actors.get(actors.size() - 1);
    lastEnd = to;
    lastIsPlace = kind == MentionKind.PLACE;
    lastProminence = prominence;
    if (kind != MentionKind.DEMONYM && kind != MentionKind.PLACE) {
      for (KnownActor one : actors) {
        Antecedent antecedent = new Antecedent(one, from, sentence, quotation[from], prominence);
        if (one.isPerson()) {
          discourse.person(antecedent);
        } else {
          discourse.body(antecedent);
        }
      }
    }
  }

  /** Those who are named together now. */
  private void group(int sentence) {
    if (chain.stream().allMatch(KnownActor::isPerson)) {
      discourse.personGroup(chain, sentence);
      List<KnownActor> countries =
          chain.stream()
              .map(KnownActor::country)
              .filter(country -> country != null && gazetteer.actor(country) != null)
              .map(gazetteer::actor)
              .distinct()
              .toList();
      discourse.pair(countries);
    } else if (chain.stream().allMatch(KnownActor::isCountry)) {
      discourse.countryGroup(chain, sentence);
    }
  }

  /** Whether “and” or a comma joins what begins at a word to a place. */
  boolean isAfterPlace(int from) {
    return lastIsPlace && link(from) != Link.NONE;
  }

  /** The actor of the mention that ends where “and its” begins; {@code null} if there is none. */
  KnownActor before(int at) {
    return lastEnd == at ? last : null;
  }

  private List<KnownActor> chained(KnownActor actor) {
    List<KnownActor> longer = new ArrayList<>(chain.size() > 8 ? List.of(last) : chain);
    longer.remove(actor);
    longer.add(actor);
    return List.copyOf(longer);
  }

  /** How what begins at a word is joined to the mention before it. */
  private enum Link {
    NONE,
    COMMA,
    AND
  }

  private Link link(int from) {
    if (lastEnd < 0 || words.get(lastEnd - 1).sentence() != words.get(from).sentence()) {
      return Link.NONE;
    }
    if (lastEnd == from) {
      return words.get(from).joined() ? Link.AND : Link.NONE;
    }
    int at = lastEnd;
    Link link = Link.NONE;
    if (words.get(at).isMark(',')) {
      link = Link.COMMA;
      at++;
    }
    if (at < from && (words.get(at).is("and") || words.get(at).isMark('–'))) {
      link = Link.AND;
      at++;
    }
    if (at < from && at > lastEnd && DETERMINERS.contains(words.get(at).lower())) {
      at++;
    }
    return at == from ? link : Link.NONE;
  }

  private double prominence(int from, int to) {
    int sentence = words.get(from).sentence();
    Word after = wordAt(to, sentence);
    int at = from - 1;
    while (isIn(at, sentence, DETERMINERS) && at > from - 4) {
      at--;
    }
    Word before = wordAt(at, sentence);
    if (before != null
        && before.isMark(',')
        && after != null
        && (after.is("and") || after.isMark(','))) {
      return Antecedent.OBJECT;
    }
    if (before == null || !before.isWord()) {
      return before == null || !before.isMark('(') ? Antecedent.SUBJECT : Antecedent.OBJECT;
    }
    if (BEFORE_SUBJECT.contains(before.lower())) {
      return Antecedent.SUBJECT;
    }
    if (BEFORE_SUBORDINATE.contains(before.lower()) || (before.is("as") && before.first())) {
      return Antecedent.SUBORDINATE;
    }
    SpeechVerb verb = SpeechVerbs.of(before.lower());
    return verb != null
            && !verb.takesAddressee()
            && (verb.takesQuotation() || verb.takesBareClause())
        ? Antecedent.SUBJECT
        : Antecedent.OBJECT;
  }

  /** A mention inside of another. */
  void nest(int from, int to, KnownActor actor) {
    cast.putIfAbsent(actor.slug(), actor);
    mentions.add(
        new Mention(
            new Span(words.get(from).start(), words.get(to - 1).end()),
            List.of(actor.slug()),
            MentionKind.DEMONYM,
            MentionRule.DEMONYM.confidence(),
            MentionRule.DEMONYM.id()));
  }

  MentionFinder.Found found() {
    List<Mention> ordered = new ArrayList<>(mentions);
    ordered.sort(
        Comparator.comparingInt((Mention mention) -> mention.span().start())
            .thenComparing(mention -> -mention.span().end()));
    return new MentionFinder.Found(new Mentions(List.copyOf(ordered)), new Cast(cast, added));
  }
}
