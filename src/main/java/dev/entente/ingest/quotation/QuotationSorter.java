package dev.entente.ingest.quotation;

import dev.entente.ingest.lexicon.SpeechVerb;
import dev.entente.ingest.lexicon.SpeechVerbs;
import dev.entente.ingest.text.ArticleText;
import dev.entente.ingest.text.Paragraph;
import dev.entente.ingest.text.Region;
import dev.entente.ingest.text.Sentence;
import dev.entente.ingest.text.Span;
import dev.entente.ingest.text.Token;
import java.util.Set;

/** Tells what quotation marks are there for. */
final class QuotationSorter {

  private static final int SHORT = 4;
  private static final int LONG_TITLE = 8;
  private static final int REACH = 30;

  private static final Set<String> NAMED =
      Set.of(
          "newspaper",
          "newspapers",
          "daily",
          "weekly",
          "magazine",
          "journal",
          "agency",
          "outlet",
          "portal",
          "website",
          "channel",
          "broadcaster",
          "film",
          "movie",
          "documentary",
          "book",
          "novel",
          "song",
          "album",
          "play",
          "poem",
          "painting",
          "series",
          "show",
          "programme",
          "program",
          "podcast",
          "operation",
          "ship",
          "frigate",
          "yacht",
          "train",
          "entitled",
          "titled",
          "headlined",
          "tabloid",
          "paper",
          "publication",
          "essay",
          "forum",
          "codenamed");

  private static final Set<String> EXPLAINED =
      Set.of(
          "word",
          "words",
          "term",
          "terms",
          "phrase",
          "expression",
          "slogan",
          "label",
          "nickname",
          "nicknamed",
          "meaning",
          "means",
          "meant",
          "translates",
          "translated",
          "known",
          "acronym",
          "abbreviation",
          "hashtag");

  private static final Set<String> TALKS =
      Set.of("comment", "comments", "interview", "statement", "commentary", "remarks", "told");

  private static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "remains");

  private static final Set<String> DISTANCED =
      Set.of("so-called", "so-call", "alleged", "self-styled");

  private static final Set<String> SPEECH_WORDS =
      Set.of(
          "according",
          "statement",
          "speech",
          "remarks",
          "remark",
          "communiqué",
          "communique",
          "letter",
          "address",
          "interview",
          "article",
          "spoke",
          "speaks",
          "speaking",
          "sees",
          "calls",
          "calling",
          "saw",
          "talked",
          "referred",
          "refers",
          "referring",
          "wants",
          "emphasizes",
          "emphasises",
          "promised",
          "pointed",
          "cited",
          "cites",
          "citing",
          "quoted",
          "quoting",
          "wrote",
          "writes",
          "expressed",
          "voiced",
          "spoken",
          "raised",
          "labelled");

  private QuotationSorter() {}

  static QuotationKind kind(ArticleText article, Paragraph paragraph, Span words, Span marked) {
    if (paragraph.region() == Region.HEADING) {
      return QuotationKind.TERM;
    }
    int first = article.tokenAt(words.start());
    int last = article.tokenAt(words.end() - 1);
    int before = article.tokenAt(marked.start()) - 1;
    int after = article.tokenAt(marked.end() - 1) + 1;
    int count = count(article, first, last);
    Token previous =
        before >= 0 && article.tokens().get(before).start() >= paragraph.span().start()
            ? article.tokens().get(before)
            : null;
    Token next = after < article.tokens().size() ? article.tokens().get(after) : null;
    boolean sentence = isSentence(article.text(), words);
    if (previous != null
        && next != null
        && previous.isMark('(')
        && next.isMark(')')
        && count <= SHORT) {
      return QuotationKind.TERM;
    }
    if (count <= LONG_TITLE && previous != null && !sentence) {
      if (isOneOf(article, before, NAMED, 1)
          || (isTitleCase(article, first, last)
              && !isPredicate(previous)
              && (isOutlet(article, before) || !isAttributedNext(article, after)))) {
        return QuotationKind.TITLE;
      }
      if (isOneOf(article, before, DISTANCED, 1)) {
        return QuotationKind.SCARE;
      }
      if (count <= SHORT && isOneOf(article, before, EXPLAINED, 2)) {
        return QuotationKind.TERM;
      }
    }
    boolean fragment = count == SHORT || count == SHORT - 1;
    if (count > SHORT
        || sentence
        || isSpeechNear(article, paragraph, before, after)
        || (fragment && isView(article, paragraph, before))
        || (fragment && QuotedBefore.isSpeech(article, paragraph, before))) {
      return QuotationKind.SPEECH;
    }
    return QuotationKind.SCARE;
  }

  /** “in a comment to “Radio Roe”, he denied it”. */
  private static boolean isOutlet(ArticleText article, int before) {
    Token to = article.tokens().get(before);
    return (to.is("to") || to.is("with") || to.is("for")) && isOneOf(article, before - 1, TALKS, 1);
  }

  /** “For Roe, it was “a matter of taste””. */
  private static boolean isView(ArticleText article, Paragraph paragraph, int before) {
    Sentence sentence =
        before < 0 ? null : article.sentenceAt(article.tokens().get(before).start());
    return sentence != null
        && sentence.from() < before
        && article.tokens().get(sentence.from()).start() >= paragraph.span().start()
        && article.tokens().get(sentence.from()).is("for")
        && article.tokens().get(sentence.from() + 1).isCapitalized()
        && BE.contains(article.tokens().get(before).lower());
  }

  private static int count(ArticleText article, int first, int last) {
    int count = 0;
    for (int i = first; i <= last && count <= LONG_TITLE; i++) {
      count += article.tokens().get(i).isWord() ? 1 : 0;
    }
    return count;
  }

  private static boolean isSentence(String text, Span words) {
    char end = text.charAt(words.end() - 1);
    return Character.isUpperCase(text.charAt(words.start()))
        && (end == '.'
            || end == '!'
            || end == '?'
            || end == '…'
            || (words.end() < text.length() && text.charAt(words.end()) == ','));
  }

  /** Whether one of the words is among the last ones before an index. */
  private static boolean isOneOf(ArticleText article, int before, Set<String> words, int reach) {
    for (int i = before; i >= 0 && i > before - reach; i--) {
      if (words.contains(article.tokens().get(i).lower())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTitleCase(ArticleText article, int first, int last) {
    boolean capital = false;
    if (!article.tokens().get(first).isCapitalized() && !article.tokens().get(first).is("the")) {
      return false;
    }
    for (int i = first; i <= last; i++) {
      Token token = article.tokens().get(i);
      if (token.isWord() && !token.isCapitalized() && token.text().length() > 3) {
        return false;
      }
      capital |= token.isCapitalized();
      if (!token.isWord() && token.text().length() == 1 && ".!?,;".contains(token.text())) {
        return false;
      }
    }
    return capital;
  }

  /** “called him a “Great Friend””: not a title. */
  private static boolean isPredicate(Token previous) {
    return previous.is("a") || previous.is("an") || previous.isMark(':') || previous.is("as");
  }

  private static boolean isAttributedNext(ArticleText article, int after) {
    for (int i = after; i < article.tokens().size() && i < after + 5; i++) {
      SpeechVerb verb = SpeechVerbs.of(article.tokens().get(i).lower());
      if (verb != null && verb.takesQuotation() && !verb.isDoubtful()) {
        return true;
      }
      if (article.tokens().get(i).isMark('.')) {
        return false;
      }
    }
    return false;
  }

  private static boolean isSpeechNear(
      ArticleText article, Paragraph paragraph, int before, int after) {
    for (int i = before; i >= 0 && i > before - REACH; i--) {
      Token token = article.tokens().get(i);
      if (token.start() < paragraph.span().start() || isEnd(token)) {
        break;
      }
      if (isSpeech(token)) {
        return true;
      }
    }
    for (int i = after; i < article.tokens().size() && i < after + REACH; i++) {
      Token token = article.tokens().get(i);
      if (token.start() >= paragraph.span().end() || isEnd(token)) {
        break;
      }
      if (isSpeech(token)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isEnd(Token token) {
    return token.isMark('.') || token.isMark('!') || token.isMark('?');
  }

  private static boolean isSpeech(Token token) {
    if (token.isMark(':')) {
      return true;
    }
    SpeechVerb verb = SpeechVerbs.of(token.lower());
    return (verb != null && !verb.isDoubtful() && !verb.frames().isEmpty())
        || SPEECH_WORDS.contains(token.lower());
  }
}
