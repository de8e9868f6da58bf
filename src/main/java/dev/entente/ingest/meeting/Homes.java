package dev.entente.ingest.meeting;

import dev.entente.ingest.mention.Mention;
import dev.entente.ingest.mention.MentionKind;

/** Goes over the country that stands behind a name: “A of Norway and B of Chile met”. */
final class Homes {

  private Homes() {}

  /** Index after “of Norway” where it begins at a token; the token itself where it does not. */
  static int after(Phrases phrases, int at) {
    if (!phrases.word(at).equals("of") || !phrases.isPerson(phrases.mention(at - 1))) {
      return at;
    }
    Mention mention = phrases.mention(skipThe(phrases, at + 1));
    return isHome(phrases, mention) ? phrases.after(mention) : at;
  }

  /** Of “A of Norway”, with “Norway” at the token, the place of A; else the token itself. */
  static int before(Phrases phrases, int at) {
    Mention mention = phrases.mention(at);
    if (!isHome(phrases, mention)) {
      return at;
    }
    int of = phrases.first(mention) - 1;
    of = phrases.word(of).equals("the") ? of - 1 : of;
    return after(phrases, of) == at + 1 ? of - 1 : at;
  }

  private static int skipThe(Phrases phrases, int at) {
    return phrases.word(at).equals("the") && phrases.mention(at) == null ? at + 1 : at;
  }

  private static boolean isHome(Phrases phrases, Mention mention) {
    return mention != null
        && !phrases.isPerson(mention)
        && !phrases.isGenitive(mention)
        && mention.kind() != MentionKind.DEMONYM
        && mention.kind() != MentionKind.PRONOUN;
  }
}
