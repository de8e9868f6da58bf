package dev.entente.ingest.text;

import dev.entente.ingest.lexicon.Words;
import dev.entente.ingest.text.BoilerplatePhrases.Phrase;
import dev.entente.ingest.text.BoilerplatePhrases.Where;
import java.util.List;
import java.util.Set;

/** Tells of a line or sentence by itself whether it is boilerplate. */
final class LineRules {

  private static final int LONGEST_LINE = 70;
  private static final int LONGEST_SENTENCE = 45;

  private static final Set<String> NETWORKS =
      Words.of(
          "facebook twitter x whatsapp telegram email e-mail print pinterest linkedin reddit tumblr"
              + " vkontakte vk viber messenger copy link share tweet pin mail sms instagram youtube"
              + " tiktok threads bluesky flipboard pocket line skype odnoklassniki ok google+ plus"
              + " stumbleupon mix digg buffer xing weibo wechat mastodon rss");

  private static final Set<String> BETWEEN_NETWORKS =
      Words.of("this on via the article post story with friends to and or by us a page news");

  private static final Set<String> WHEN =
      Words.of(
          "published updated posted last modified date time on at by from today yesterday am pm"
              + " a.m. p.m. gmt utc et est edt cet msk ist bst cst pst local minutes minute min"
              + " mins read hours hour days day ago reading modified created january february march"
              + " april may june july august september october november december jan feb mar apr"
              + " jun jul aug sep sept oct nov dec jan. feb. mar. apr. jun. jul. aug. sep. sept."
              + " oct. nov. dec. monday tuesday wednesday thursday friday saturday sunday mon tue"
              + " wed thu fri sat sun views view comments comment shares first issued release"
              + " publication");

  private static final Set<String> ARTICLE =
      Words.of("article story text material post report page news");

  private static final Set<String> GOES_ON =
      Words.of("continue continues continued continuation rest remainder further continuing");

  private static final Set<String> BELOW =
      Words.of("below under underneath beneath after following");

  private static final Set<String> INSERTED =
      Words.of(
          "video photo photos ad advertisement gallery image picture player graphic map chart post"
              + " tweet podcast recording infographic film material clip");

  private LineRules() {}

  /** The rule that finds a line to be boilerplate; {@code null} where none does. */
  static RegionRule of(Line line) {
    List<Token> tokens = line.tokens();
    int size = tokens.size();
    if (isTagLine(line)) {
      return RegionRule.TAG_LINE;
    }
    if (size > LONGEST_LINE || PartRules.caption(tokens) > 0) {
      return null;
    }
    RegionRule rule = byPhrase(line);
    if (rule != null) {
      return rule;
    }
    if (isBreadcrumb(line)) {
      return RegionRule.BREADCRUMB;
    }
    if (isShareLine(tokens)) {
      return RegionRule.SHARE_LINE;
    }
    if (isTimestamp(tokens)) {
      return RegionRule.TIMESTAMP;
    }
    if (isByline(tokens)) {
      return RegionRule.BYLINE;
    }
    if (isSourceAlone(line)) {
      return RegionRule.SOURCE_LINE;
    }
    return CaptionRules.isCaption(line) ? RegionRule.CAPTION : ofSentence(tokens);
  }

  /** The rule that finds a sentence of a paragraph to be boilerplate. */
  static RegionRule ofSentence(List<Token> tokens) {
    if (tokens.size() > LONGEST_SENTENCE) {
      return null;
    }
    int start = 0;
    while (start < tokens.size() && tokens.get(start).isMark('*')) {
      start++;
    }
    if (start == tokens.size()) {
      return null;
    }
    for (Phrase phrase : BoilerplatePhrases.at(tokens, start)) {
      if (phrase.where() == Where.SENTENCE && !isReported(phrase, tokens)) {
        return phrase.rule();
      }
    }
    if (isPagePointer(tokens)) {
      return RegionRule.PAGE_POINTER;
    }
    return hasQuotationMark(tokens) ? null : notice(tokens);
  }

  private static RegionRule notice(List<Token> tokens) {
    for (int at = 0; at < tokens.size(); at++) {
      for (Phrase phrase : BoilerplatePhrases.at(tokens, at)) {
        if (phrase.where() == Where.NOTICE) {
          return phrase.rule();
        }
      }
    }
    return null;
  }

  private static RegionRule byPhrase(Line line) {
    List<Token> tokens = line.tokens();
    int size = tokens.size();
    int start = 0;
    while (start < size - 1
        && tokens.get(start).kind() == TokenKind.MARK
        && isBullet(tokens.get(start))) {
      start++;
    }
    if (start < size && tokens.get(start).isNumber() && size - start == 2) {
      start++;
    }
    for (Phrase phrase : BoilerplatePhrases.at(tokens, start)) {
      int end = start + phrase.words().size();
      boolean found =
          switch (phrase.where()) {
            case WHOLE -> isEnd(tokens, end);
            case LINK -> isLinkEnd(tokens, end) && !(line.isClosed() && size > 25);
            case START -> !isReported(phrase, tokens) && !isParticiple(phrase, line, end);
            default -> false;
          };
      if (found) {
        return phrase.rule();
      }
    }
    return credit(tokens);
  }

  /** “Published by the ministry on Monday, the report says …”: a sentence, and no label. */
  private static boolean isParticiple(Phrase phrase, Line line, int end) {
    boolean label = phrase.words().get(0).equals("(") || phrase.words().contains(":");
    if (label || (phrase.rule() != RegionRule.EDITOR && phrase.rule() != RegionRule.BYLINE)) {
      return false;
    }
    return !isLinkEnd(line.tokens(), end)
        || (line.isClosed() && line.size() > 14 && !phrase.words().contains("reporting"));
  }

  private static boolean isBullet(Token token) {
    char mark = token.text().charAt(0);
    return mark == '-'
        || mark == '–'
        || mark == '—'
        || mark == '•'
        || mark == '*'
        || mark == '#'
        || mark == '»'
        || mark == '›'
        || mark == '>'
        || mark == '→'
        || mark == '▶'
        || mark == '+'
        || mark == '·'
        || mark == '▪'
        || mark == '■'
        || mark == '►';
  }

  /** A credit stands at the start or the end of a line. */
  private static RegionRule credit(List<Token> tokens) {
    int size = tokens.size();
    for (int at = 0; at < size; at++) {
      if (at > 12 && at < size - 14) {
        continue;
      }
      for (Phrase phrase : BoilerplatePhrases.at(tokens, at)) {
        if (phrase.where() == Where.CREDIT
            && !isDateline(tokens, at + phrase.words().size())
            && !hasSpeech(tokens)) {
          return phrase.rule();
        }
      }
    }
    return null;
  }

  /** “MOSCOW, June 9. /TASS/.”: an agency between slashes opens a report. */
  private static boolean isDateline(List<Token> tokens, int end) {
    return end < tokens.size() && tokens.get(end).isMark('/');
  }

  private static boolean hasSpeech(List<Token> tokens) {
    for (Token token : tokens) {
      if (token.is("said") || token.is("told") || token.is("says") || token.is("“")) {
        return true;
      }
    }
    return false;
  }

  /** “Follow our example,” he said: a phrase of pages inside a quotation, or reported. */
  private static boolean isReported(Phrase phrase, List<Token> tokens) {
    if (phrase.rule() == RegionRule.LINK_LINE
        || phrase.rule() == RegionRule.PHOTO_CREDIT
        || phrase.rule() == RegionRule.SOURCE_LINE) {
      return false;
    }
    for (Token token : tokens) {
      if (token.is("said") || token.is("told") || token.is("”")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isEnd(List<Token> tokens, int from) {
    for (int at = from; at < tokens.size(); at++) {
      Token token = tokens.get(at);
      if (token.isWord() && !token.is("(s") && token.text().length() > 1) {
        return false;
      }
    }
    return tokens.size() - from <= 4;
  }

  private static boolean isLinkEnd(List<Token> tokens, int at) {
    if (at >= tokens.size()) {
      return true;
    }
    Token next = tokens.get(at);
    return next.isCapitalized()
        || next.isNumber()
        || (next.kind() == TokenKind.MARK && !next.isMark(','))
        || (next.isWord() && !Character.isLowerCase(next.text().charAt(0)));
  }

  private static boolean isTagLine(Line line) {
    int bars = line.count('|');
    if (bars < 2) {
      return false;
    }
    return bars * 14 >= line.size() && line.count('.') * 2 <= bars;
  }

  private static boolean isBreadcrumb(Line line) {
    int arrows = line.count('›') + line.count('>') + line.count('→');
    int quotes = line.count('«');
    int raised = line.count('»');
    arrows += quotes == 0 && raised > 1 ? raised : 0;
    return arrows >= 2 && arrows * 6 >= line.size() && !line.isClosed();
  }

  private static boolean isShareLine(List<Token> tokens) {
    int networks = 0;
    int between = 0;
    for (Token token : tokens) {
      if (token.isWord()) {
        if (NETWORKS.contains(token.lower())) {
          networks++;
        } else if (BETWEEN_NETWORKS.contains(token.lower())) {
          between++;
        } else {
          return false;
        }
      }
    }
    return (networks >= 2 && networks >= between)
        || (networks == 1 && tokens.size() == 1 && tokens.get(0).text().length() > 4);
  }

  private static boolean isTimestamp(List<Token> tokens) {
    if (tokens.size() > 24) {
      return false;
    }
    boolean number = false;
    for (Token token : tokens) {
      if (token.isNumber() || Character.isDigit(token.text().charAt(0))) {
        number = true;
      } else if (token.isWord() && !WHEN.contains(token.lower())) {
        return false;
      } else if (token.isMark('%') || token.isMark('$') || token.isMark('?')) {
        return false;
      }
    }
    return number;
  }

  /** “By Jane Roe and John Doe, East Africa correspondent”. */
  private static boolean isByline(List<Token> tokens) {
    int size = tokens.size();
    if (size < 2 || size > 16 || !tokens.get(0).is("by")) {
      return false;
    }
    int capitals = 0;
    for (int at = 1; at < size; at++) {
      Token token = tokens.get(at);
      if (at == 2 && token.isMark('|')) {
        return true;
      }
      if (at <= 2 && !token.isCapitalized()) {
        return false;
      }
      capitals += token.isCapitalized() ? 1 : 0;
      if (token.isMark('.') || token.isMark('?') || token.isMark('!')) {
        return false;
      }
    }
    return capitals >= 2 || size == 2;
  }

  /** “According to the Daily Post”, with nothing that it would say. */
  private static boolean isSourceAlone(Line line) {
    List<Token> tokens = line.tokens();
    int size = tokens.size();
    if (size < 3 || size > 10) {
      return false;
    }
    int start = tokens.get(0).is("according") && tokens.get(1).is("to") ? 2 : 0;
    if (tokens.get(0).is("with") && tokens.get(1).is("information")) {
      start = 3;
    }
    if (start == 0) {
      return false;
    }
    for (int at = start; at < size; at++) {
      Token token = tokens.get(at);
      boolean small = token.is("the") || token.is("of") || token.is("and") || token.is("from");
      if (!token.isCapitalized()
          && !small
          && !token.isMark('.')
          && token.kind() != TokenKind.MARK) {
        return false;
      }
      if (token.isMark(',')) {
        return false;
      }
    }
    return true;
  }

  /** “The rest of the article is below the video.” */
  private static boolean isPagePointer(List<Token> tokens) {
    if (tokens.size() > 18) {
      return false;
    }
    boolean article = false;
    boolean goesOn = false;
    boolean below = false;
    boolean inserted = false;
    for (Token token : tokens) {
      String word = token.lower();
      article |= ARTICLE.contains(word);
      goesOn |= GOES_ON.contains(word);
      below |= BELOW.contains(word);
      inserted |= INSERTED.contains(word);
    }
    return article && below && goesOn && (inserted || tokens.size() <= 8);
  }

  private static boolean hasQuotationMark(List<Token> tokens) {
    for (Token token : tokens) {
      if (token.isMark('"') || token.isMark('“') || token.isMark('”') || token.isMark('«')) {
        return true;
      }
    }
    return false;
  }
}
