package dev.entente.ingest.mention;

import dev.entente.ingest.gazetteer.KnownActor;
import dev.entente.ingest.gazetteer.KnownName;
import dev.entente.ingest.gazetteer.NameWords;
import dev.entente.ingest.gazetteer.PhraseTable;
import dev.entente.ingest.gazetteer.Title;
import dev.entente.ingest.gazetteer.Word;
import dev.entente.ingest.lexicon.SpeechVerbs;
import dev.entente.ingest.lexicon.Words;
import dev.entente.ingest.text.ArticleText;
import dev.entente.ingest.text.Sentence;
import dev.entente.ingest.text.Token;
import dev.entente.ingest.text.TokenKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What an article says who a person is: the title in front of a name, or the apposition behind it.
 */
public final class Descriptions {

  /** So many of one person; the first ones tell most. */
  private static final int MOST = 3;

  /** A longer apposition tells a story. */
  private static final int LONGEST = 14;

  private static final Set<String> TITLED =
      Set.of(
          MentionRule.TITLED_NAME.id(),
          MentionRule.TITLED_SURNAME.id(),
          MentionRule.NEW_TITLED_PERSON.id());

  private static final Set<String> ARTICLES = Words.of("a an the");

  /** What begins a clause, and no apposition. */
  private static final Set<String> NO_STARTS =
      Words.of(
          "who whose which and but or while when where as after before in on at for with who's"
              + " his her their its");

  private static final Set<String> NO_LONGER =
      Words.of("former ex then late outgoing incoming acting onetime");

  private static final Set<String> BEFORE_DETAILS =
      Words.of("of at for in on with by from who which that to");

  private final ArticleText article;
  private final Map<String, KnownActor> persons = new HashMap<>();
  private final Map<String, List<String>> found = new LinkedHashMap<>();

  private Descriptions(ArticleText article, Cast cast) {
    this.article = article;
    for (KnownActor actor : cast.all()) {
      if (actor.isPerson()) {
        persons.put(actor.slug(), actor);
      }
    }
  }

  /** By slug of the person, in the order of the article and as it gives them. */
  public static Map<String, List<String>> of(ArticleText article, Cast cast, Mentions mentions) {
    Descriptions descriptions = new Descriptions(article, cast);
    List<Mention> all = mentions.all();
    for (int index = 0; index < all.size(); index++) {
      KnownActor person = descriptions.persons.get(all.get(index).actor());
      if (person != null && !all.get(index).isPlural()) {
        descriptions.read(person, all, index);
      }
    }
    return descriptions.found;
  }

  private void read(KnownActor person, List<Mention> mentions, int index) {
    Mention mention = mentions.get(index);
    if (mention.ruleId().equals(MentionRule.ROLE_APPOSITIVE.id())) {
      add(person, article.words(mention.span()));
      return;
    }
    if (TITLED.contains(mention.ruleId())) {
      title(person, former(mention) + article.words(mention.span()));
    }
    if (mention.kind() == MentionKind.NAME || TITLED.contains(mention.ruleId())) {
      apposition(person, mentions, index);
    }
  }

  /** The word in front that tells that an office is no longer held; empty where there is none. */
  private String former(Mention mention) {
    int before = article.tokenAt(mention.span().start()) - 1;
    return before >= 0 && NO_LONGER.contains(article.tokens().get(before).lower())
        ? article.tokens().get(before).text() + ' '
        : "";
  }

  /** “Chinese Foreign Minister” of “Chinese Foreign Minister Wang Yi”. */
  private void title(KnownActor person, String words) {
    int start = -1;
    for (KnownName name : person.names()) {
      int length = name.text().length();
      int from = words.length() - length;
      if (from > 0
          && words.charAt(from - 1) == ' '
          && words.regionMatches(true, from, name.text(), 0, length)) {
        start = start < 0 ? from : Math.min(start, from);
      }
    }
    int first = person.name().indexOf(' ');
    int initials =
        first < 0 ? -1 : words.indexOf(' ' + person.name().substring(0, first) + ' ') + 1;
    if (initials > 0) {
      // “Jane B. Roe” of Jane Roe
      start = start < 0 ? initials : Math.min(start, initials);
    }
    if (start > 0) {
      add(person, words.substring(0, start));
    }
  }

  /** “economist at a bank” of “Ida Falk, an economist at a bank, said”. */
  private void apposition(KnownActor person, List<Mention> mentions, int index) {
    Mention mention = mentions.get(index);
    int comma = article.tokenAt(mention.span().end());
    Sentence sentence = article.sentenceAt(mention.span().start());
    if (sentence == null
        || comma >= sentence.to()
        || !article.tokens().get(comma).isMark(',')
        || article.tokens().get(comma).start() != mention.span().end()) {
      return;
    }
    int from = comma + 1;
    while (from < sentence.to() && ARTICLES.contains(article.tokens().get(from).lower())) {
      from++;
    }
    int to = end(from, sentence.to());
    if (to <= from || NO_STARTS.contains(article.tokens().get(from).lower())) {
      return;
    }
    int start = article.tokens().get(from).start();
    int end = article.tokens().get(to - 1).end();
    if (!namesOther(person, mentions, index, end)) {
      String words = article.text().substring(start, end);
      if (hasTitle(words)) {
        add(person, words);
      }
    }
  }

  /** Index of the mark that closes an apposition; where it starts if none does. */
  private int end(int from, int high) {
    int last = Math.min(high, from + LONGEST);
    for (int at = from; at < last; at++) {
      Token token = article.tokens().get(at);
      if (token.kind() == TokenKind.MARK) {
        return token.isMark(',') || token.isMark('.') || token.isMark(';') ? at : from;
      }
      if (SpeechVerbs.of(token.lower()) != null && !token.isCapitalized()) {
        return from;
      }
    }
    return from;
  }

  /** Whether another person stands in the apposition: it is a list. */
  private boolean namesOther(KnownActor person, List<Mention> mentions, int index, int end) {
    for (int at = index + 1; at < mentions.size() && mentions.get(at).span().start() < end; at++) {
      Mention other = mentions.get(at);
      if (persons.containsKey(other.actor()) && !other.actors().contains(person.slug())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a title stands in front of the first preposition. */
  private static boolean hasTitle(String text) {
    List<Word> words = NameWords.of(text);
    for (int at = 0; at < words.size(); at++) {
      if (BEFORE_DETAILS.contains(words.get(at).lower())) {
        return false;
      }
      PhraseTable.Match<Title> title = Title.at(words, at);
      if (title != null && title.value().names()) {
        return true;
      }
    }
    return false;
  }

  private void add(KnownActor person, String words) {
    String description = plain(words);
    if (description.isEmpty() || isEmptyTitle(description)) {
      return;
    }
    List<String> descriptions = found.computeIfAbsent(person.slug(), slug -> new ArrayList<>());
    String lower = description.toLowerCase(Locale.ROOT);
    for (String other : descriptions) {
      if (other.toLowerCase(Locale.ROOT).contains(lower)) {
        return;
      }
    }
    descriptions.removeIf(other -> lower.contains(other.toLowerCase(Locale.ROOT)));
    if (descriptions.size() < MOST) {
      descriptions.add(description);
    }
  }

  /** “Mr”, or “Chinese counterpart”, which says nothing without the other one. */
  private static boolean isEmptyTitle(String description) {
    List<Word> words = NameWords.of(description);
    for (int at = 0; at < words.size(); at++) {
      PhraseTable.Match<Title> title = Title.at(words, at);
      if (title != null && title.to() == words.size()) {
        return title.value().sort() == Title.Sort.COUNTERPART
            || (title.value().sort() == Title.Sort.COURTESY && at == 0);
      }
    }
    return false;
  }

  /** Without article in front and marks behind. */
  private static String plain(String words) {
    String plain = words.strip();
    int space = plain.indexOf(' ');
    if (space > 0 && ARTICLES.contains(plain.substring(0, space).toLowerCase(Locale.ROOT))) {
      plain = plain.substring(space + 1);
    }
    while (plain.endsWith(",") || plain.endsWith("(")) {
      plain = plain.substring(0, plain.length() - 1).strip();
    }
    return plain;
  }
}
