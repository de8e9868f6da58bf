package dev.entente.ingest.meeting;

import dev.entente.ingest.mention.Mention;
import dev.entente.ingest.text.Token;

/** Tells where that ends which stands behind a noun and names nobody. */
final class ComplementEnds {

  private final Phrases phrases;

  ComplementEnds(Phrases phrases) {
    this.phrases = phrases;
  }

  boolean isRemote(int at) {
    for (int ahead = at + 1; ahead < at + 4; ahead++) {
      String word = phrases.word(ahead);
      if (ContactWords.VIDEO.contains(word) || ContactWords.TELEPHONE.contains(word)) {
        return true;
      }
    }
    return false;
  }

  int afterRemote(int at, int limit) {
    int end = at + 1;
    while (end < Math.min(limit, at + 5)
        && !ContactWords.PREPOSITIONS.contains(phrases.word(end))
        && phrases.tokens.get(end).isWord()) {
      end++;
    }
    return end;
  }

  int afterPlace(int at, int limit) {
    int end = at;
    while (end < Math.min(limit, at + 7)) {
      Mention mention = phrases.mention(end);
      if (mention != null) {
        end = phrases.after(mention);
        if (phrases.country(mention) != null
            && (!phrases.isMark(end, ',') || isCountryName(mention))) {
          break;
        }
        continue;
      }
      Token token = phrases.tokens.get(end);
      boolean comma = token.isMark(',') && phrases.country(phrases.mention(end + 1)) != null;
      if (!token.isCapitalized()
          && !comma
          && !token.is("the")
          && !token.is("city")
          && !token.is("of")) {
        break;
      }
      end++;
    }
    return Math.max(end, at);
  }

  private boolean isCountryName(Mention mention) {
    String words = phrases.reading.text().words(mention.span());
    return words.equalsIgnoreCase(phrases.actor(mention.actor()).name());
  }

  /** The place behind a date and the comma that closes it. */
  int afterDate(int from) {
    int at = from;
    while (phrases.date(at) != null) {
      at++;
    }
    return phrases.isMark(at, ',') ? at + 1 : at;
  }

  /** Of “talks on the one-day trip with A”, with “on” at the token, the place of “with”. */
  int afterTrip(int on, int limit) {
    for (int at = on + 1; at < Math.min(limit, on + 6); at++) {
      if (ContactWords.VISIT_NOUNS.contains(phrases.word(at))) {
        return phrases.word(at + 1).equals("with") ? at + 1 : on;
      }
      if (phrases.mention(at) != null || !phrases.tokens.get(at).isWord()) {
        return on;
      }
    }
    return on;
  }
}
