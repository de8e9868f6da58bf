package dev.entente.ingest.statement;

import dev.entente.ingest.lexicon.Words;
import java.util.Set;

/** Small words that show how a sentence is built. */
final class ClauseWords {

  static final Set<String> PREPOSITIONS =
      Words.of(
          """
          in at on of for from to with by after before during about against between among
          amid over under within into towards toward through throughout via near outside
          inside behind despite ahead alongside like unlike without besides following
          since until upon per regarding concerning including than as
          """);

  static final Set<String> DETERMINERS =
      Words.of(
          """
          the a an this that these those some many several other another one two three
          both all his her its their our my your any no most each every such more few
          """);

  static final Set<String> CONJUNCTIONS =
      Words.of(
          """
          and but or that which who whom whose while when where because if whether
          although though whereas so then nor yet once unless what how why
          """);

  static final Set<String> AUXILIARIES =
      Words.of(
          """
          has have had having is are was were be been being did does do 's 've 'd
          """);

  static final Set<String> BE =
      Words.of(
          """
          is are was were be been being
          """);

  /** What makes a verb of speech no assertion that something was said. */
  static final Set<String> UNREAL =
      Words.of(
          """
          will would may might could should can must shall cannot won't wouldn't couldn't
          shouldn't can't not never didn't doesn't don't hasn't haven't hadn't nor neither
          hardly isn't wasn't weren't aren't
          """);

  static final Set<String> SUBJECT_PRONOUNS =
      Words.of(
          """
          he she they it we i you
          """);

  static final Set<String> OBJECT_PRONOUNS =
      Words.of(
          """
          him her them us me it you himself herself themselves
          """);

  static final Set<String> ADVERBS =
      Words.of(
          """
          also already again too later then now earlier once even still always often just
          only long further instead today yesterday both meanwhile however therefore thus
          first recently himself herself itself themselves ago there here afterwards afterward beforehand
          though moreover all twice sometimes soon tonight yet simply back rather indeed
          nevertheless nonetheless separately
          """);

  private ClauseWords() {}

  static boolean isAdverb(Piece piece) {
    return piece.isWord()
        && (ADVERBS.contains(piece.lower())
            || (piece.lower().endsWith("ly")
                && piece.lower().length() > 4
                && !piece.capital()
                && !NO_ADVERBS.contains(piece.lower())));
  }

  private static final Set<String> NO_ADVERBS =
      Words.of(
          """
          family assembly ally supply reply daily weekly monthly rally july italy early
          monopoly imply apply rely comply
          """);
}
