package dev.entente.ingest.quotation;

import dev.entente.ingest.lexicon.SpeechVerb;
import dev.entente.ingest.lexicon.SpeechVerbs;
import dev.entente.ingest.text.ArticleText;
import dev.entente.ingest.text.Paragraph;
import dev.entente.ingest.text.Token;

/**
 * Tells whether a paragraph quotes someone before a passage: ““…,” said the minister. That would be
 * “a slap in the face”.” goes on with what was said.
 */
final class QuotedBefore {

  /** In tokens. */
  private static final int REACH = 80;

  private QuotedBefore() {}

  static boolean isSpeech(ArticleText article, Paragraph paragraph, int before) {
    boolean closed = false;
    boolean verb = false;
    int end = Math.max(0, before - REACH);
    for (int at = before; at >= end && !(closed && verb); at--) {
      Token token = article.tokens().get(at);
      if (token.start() < paragraph.span().start()) {
        return false;
      }
      SpeechVerb speech = token.isCapitalized() ? null : SpeechVerbs.of(token.lower());
      verb |= speech != null && speech.takesQuotation() && !speech.isDoubtful();
      closed |= token.isMark('”') || token.isMark('"') || token.isMark('»');
    }
    return closed && verb;
  }
}
