package dev.entente.ingest.relationship;

import dev.entente.actor.OrganizationType;
import dev.entente.ingest.gazetteer.KnownActor;
import dev.entente.ingest.lexicon.Words;
import dev.entente.ingest.mention.Cast;
import dev.entente.ingest.mention.Mention;
import dev.entente.ingest.mention.MentionKind;
import dev.entente.ingest.reading.Reading;
import dev.entente.ingest.text.Sentence;
import dev.entente.ingest.text.Token;
import dev.entente.ingest.text.TokenKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** A sentence with who is mentioned at which of its tokens. */
final class Clause {

  /** Whoever stands at a place of a pattern. */
  record Slot(List<String> actors, int from, int to, double confidence, MentionKind kind) {

    /** One of them alone. */
    Slot only(int index) {
      return new Slot(actors.subList(index, index + 1), from, to, confidence, kind);
    }
  }

  /** They end a noun phrase. */
  private static final Set<String> STOPS =
      Words.of(
          "in on at of to from by with for against over about as than into through after before"
              + " since during between among amid despite without under that which who whom whose"
              + " while because although if when where but or is are was were be been being has"
              + " have had will would can could may might must should do does did said says told"
              + " not never no n't how why what whether so and it they he she we you i");

  private static final Set<String> STATE_NOUNS =
      Words.of(
          "forces force army armies troops military government governments officials authorities"
              + " regime side leadership countries country states state nations companies company"
              + " missiles planes jets warplanes drones soldiers navy ministry parliament"
              + " administration airstrikes leaders leader allies artillery diplomats lawmakers"
              + " industry firms exporters economy capital delegation partners police rulers"
              + " government-owned society people president premier cabinet");

  private static final Set<String> PREPOSITIONS =
      Words.of(
          "in on at to from by with for against over about as than into through after before since"
              + " during between among amid despite without under near toward towards like unlike");

  /** “A large amount of weapons”: the phrase goes on behind “of”. */
  private static final Set<String> QUANTITIES =
      Words.of(
          "amount amounts number numbers quantity quantities volume volumes lot lots most much some"
              + " percent cent barrels tons tonnes rounds billions millions dozens hundreds"
              + " thousands types share majority bulk");

  private static final int PHRASE = 5;

  /** More names in a row are a list of something else. */
  private static final int MOST = 8;

  final List<Token> tokens;
  final int from;
  final int to;
  private final boolean fromSource;
  private final Cast cast;
  private final Mention[] outer;
  private final List<List<Mention>> all;

  Clause(Reading reading, Sentence sentence) {
    cast = reading.cast();
    tokens = reading.text().tokens();
    from = sentence.from();
    to = sentence.to();
    outer = new Mention[to - from];
    all = new ArrayList<>(to - from);
    for (int at = from; at < to; at++) {
      all.add(null);
    }
    fromSource = Assertion.isFromSource(this);
    for (Mention mention : reading.mentions().in(sentence.span())) {
      int first = reading.text().tokenAt(mention.span().start());
      for (int at = first; at < to && tokens.get(at).start() < mention.span().end(); at++) {
        if (outer[at - from] == null
            || outer[at - from].span().length() < mention.span().length()) {
          outer[at - from] = mention;
        }
        if (all.get(at - from) == null) {
          all.set(at - from, new ArrayList<>(1));
        }
        all.get(at - from).add(mention);
      }
    }
  }

  /** Whether the sentence leaves what it tells to a source: “according to US officials”. */
  boolean isFromSource() {
    return fromSource;
  }

  Token token(int at) {
    return tokens.get(at);
  }

  boolean has(int at) {
    return at >= from && at < to;
  }

  boolean is(int at, String word) {
    return has(at) && tokens.get(at).is(word);
  }

  Mention mention(int at) {
    return has(at) ? outer[at - from] : null;
  }

  /** The two of “Russia-Ukraine” and “Sino-Russian”; {@code null} where there are not two. */
  Slot pair(int at) {
    List<Mention> here = has(at) ? all.get(at - from) : null;
    if (here == null
        || here.size() != 2
        || here.get(0).span().overlaps(here.get(1).span())
        || tokens.get(at).text().indexOf('-') < 0) {
      return null;
    }
    return new Slot(
        List.of(here.get(0).actor(), here.get(1).actor()), at, at + 1, 0.9, MentionKind.NAME);
  }

  /** Who is mentioned from a token on, with those joined by “and”. */
  Slot slotAt(int at) {
    Mention mention = mention(at);
    if (mention == null || pair(at) != null) {
      return null;
    }
    List<String> actors = new ArrayList<>(mention.actors());
    double confidence = mention.confidence();
    int end = end(mention, at);
    int next = end;
    while (actors.size() < MOST) {
      int link = next;
      if (has(link) && token(link).isMark(',')) {
        link++;
      }
      if (is(link, "and") || is(link, "or")) {
        link++;
      }
      if (link == next) {
        break;
      }
      link += is(link, "the") ? 1 : 0;
      Mention joined = mention(link);
      boolean apposition = has(next) && token(next).isMark(',') && !isList(next);
      if (joined == null
          || apposition
          || !isSameType(mention, joined)
          || joined.kind() == MentionKind.PRONOUN
          || (joined.kind() == MentionKind.DEMONYM) != (mention.kind() == MentionKind.DEMONYM)) {
        break;
      }
      actors.addAll(joined.actors());
      next = end(joined, link);
      end = next;
    }
    return new Slot(actors, at, end, confidence, mention.kind());
  }

  /** Whether a mention is of an organization that has members. */
  boolean isAlliance(Mention mention) {
    KnownActor actor = cast.actor(mention.actor());
    return actor != null && actor.organizationType() == OrganizationType.ALLIANCE;
  }

  /** A list is of states, of persons, or of organizations. */
  private boolean isSameType(Mention one, Mention other) {
    KnownActor first = cast.actor(one.actor());
    KnownActor second = cast.actor(other.actor());
    return first == null || second == null || first.isPerson() == second.isPerson();
  }

  /** Whether a comma stands in a list, which “and” ends: “A, B and C”. */
  private boolean isList(int comma) {
    for (int at = comma + 1; at < Math.min(to, comma + 12); at++) {
      if (is(at, "and") || is(at, "or")) {
        return mention(at + 1) != null || (is(at + 1, "the") && mention(at + 2) != null);
      }
      if (mention(at) == null && !token(at).isMark(',') && !is(at, "the")) {
        return false;
      }
    }
    return false;
  }

  /** Who stands as an object: of “the invasion of Chad and Mali’s war” only Chad. */
  Slot objectAt(int at) {
    Slot slot = slotAt(at);
    if (slot == null || slot.actors().size() < 2 || !isGenitive(slot.to())) {
      return slot;
    }
    Mention first = mention(at);
    return new Slot(first.actors(), at, end(first, at), first.confidence(), first.kind());
  }

  private boolean isGenitive(int at) {
    return has(at) && (token(at).isGenitive() || token(at).isMark('’') || isGenitiveName(at - 1));
  }

  /** “Mali’s” as one token. */
  private boolean isGenitiveName(int at) {
    return has(at)
        && (token(at).lower().endsWith("'s") || token(at).lower().endsWith("’s"))
        && !token(at).lower().equals("'s");
  }

  /** Who is mentioned up to a token, with those joined before. */
  Slot slotBefore(int last) {
    Mention mention = mention(last);
    if (mention == null || pair(last) != null) {
      return null;
    }
    int first = start(last);
    for (int names = 0; names < MOST; names++) {
      int link = first - 1;
      link -= is(link, "the") ? 1 : 0;
      boolean list = is(link, "and") || is(link, "or");
      link -= list && has(link - 1) && token(link - 1).isMark(',') ? 1 : 0;
      if (list
          && mention(link - 1) != null
          && isSameType(mention(link - 1), mention)
          && (mention(link - 1).kind() == MentionKind.DEMONYM)
              == (mention.kind() == MentionKind.DEMONYM)) {
        first = start(link - 1);
      } else if (has(link)
          && token(link).isMark(',')
          && first < start(last)
          && mention(link - 1) != null
          && isSameType(mention(link - 1), mention)) {
        first = start(link - 1);
      } else {
        break;
      }
    }
    if (is(first - 1, "both") || is(first - 1, "between")) {
      return slotAt(first);
    }
    Slot slot = slotAt(first);
    return slot != null && slot.to() > last ? slot : slotAt(start(last));
  }

  private int start(int at) {
    Mention mention = mention(at);
    int first = at;
    while (Objects.equals(mention(first - 1), mention)) {
      first--;
    }
    return first;
  }

  private int end(Mention mention, int at) {
    int end = at;
    while (end < to && mention.equals(mention(end))) {
      end++;
    }
    return end;
  }

  /** The first mention behind a short stretch of a noun phrase; {@code null} where none is. */
  Slot after(int at) {
    for (int next = at; has(next) && next <= at + PHRASE; next++) {
      if (pair(next) != null) {
        return null;
      }
      if (mention(next) != null && isPossessive(next)) {
        continue;
      }
      if (mention(next) != null) {
        Slot slot = objectAt(next);
        return slot == null || slot.kind() == MentionKind.PRONOUN ? null : slot;
      }
      if (!isInPhrase(next)) {
        return null;
      }
    }
    return null;
  }

  /** “His friend Beijing”: the phrase goes on. */
  boolean isPossessive(int at) {
    return is(at, "his") || is(at, "its") || is(at, "their") || is(at, "her");
  }

  boolean isInPhrase(int at) {
    if (!has(at)) {
      return false;
    }
    Token token = token(at);
    if ((token.is("of") && QUANTITIES.contains(token(Math.max(from, at - 1)).lower()))
        || (token.is("than") && (is(at - 1, "more") || is(at - 1, "less")))) {
      return true;
    }
    if (token.kind() == TokenKind.MARK) {
      char mark = token.text().charAt(0);
      return mark == '“' || mark == '”' || mark == '"' || mark == '’';
    }
    return !STOPS.contains(token.lower());
  }

  boolean isStateNoun(int at) {
    return has(at) && STATE_NOUNS.contains(token(at).lower());
  }

  /** Whether a mention is the object of a preposition, and so no subject. */
  boolean isBehindPreposition(int first) {
    int at = first - 1;
    while (has(at) && (is(at, "the") || is(at, "a") || is(at, "both"))) {
      at--;
    }
    if (!has(at)) {
      return false;
    }
    if (is(at, "of")) {
      return !isStateNoun(at - 1);
    }
    return PREPOSITIONS.contains(token(at).lower()) && !isConjunction(at);
  }

  /** “After Russia invaded”, “as China supplies”: a clause begins. */
  private boolean isConjunction(int at) {
    return is(at, "after") || is(at, "before") || is(at, "since") || is(at, "as") || is(at, "than");
  }
}
