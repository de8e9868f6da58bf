package dev.entente.ingest.lexicon;

import java.util.Set;

/** Words that negate, postpone, plan, doubt or deny what a clause tells. */
public final class ModalWords {

  /** Forms of to be, to have and to do that stand before a verb and change nothing. */
  public static final Set<String> AUXILIARIES =
      Words.of(
          "am is are was were be been being has have had having do does did 's 've 'd 're "
              + "it's they've they're he's she's isn't aren't wasn't weren't hasn't haven't "
              + "hadn't don't doesn't didn't get got gets");

  public static final Set<String> FORMS_OF_BE =
      Words.of("am is are was were be been being isn't aren't wasn't weren't get got gets");

  public static final Set<String> NEGATIONS =
      Words.of(
          "not never cannot can't won't wouldn't couldn't shouldn't mustn't isn't aren't "
              + "wasn't weren't hasn't haven't hadn't don't doesn't didn't neither nor n't hardly "
              + "nowhere");

  /** Determiners and prepositions that negate the noun that follows. */
  public static final Set<String> NEGATIVE_DETERMINERS = Words.of("no without neither nor");

  public static final Set<String> FUTURE =
      Words.of("will shall 'll won't he'll she'll they'll would wouldn't");

  public static final Set<String> POSSIBLE =
      Words.of("may might could can should must ought cannot can't couldn't shouldn't mustn't");

  /** What may stand inside a verb group without changing what it says. */
  public static final Set<String> ADVERBS =
      Words.of(
          "also already just then now still only even again later earlier once twice often "
              + "soon next today yesterday both all each last first himself herself themselves "
              + "separately individually jointly together personally briefly publicly privately formally "
              + "officially finally recently instead there too previously subsequently directly "
              + "virtually eventually reportedly allegedly apparently always ever repeatedly "
              + "secretly indeed so therefore yet currently actually");

  /** Before “to” and a verb: it is on the agenda. */
  public static final Set<String> PLANS =
      Words.of(
          "due plan plans planned planning scheduled set expected expect expects intend "
              + "intends intended intending slated agree agreed agrees preparing prepares poised "
              + "going about supposed arranged promised pledged vowed decided invited booked "
              + "tipped invite invites inviting invitation meant accepted confirmed expecting "
              + "announced arrangements wait waiting awaiting");

  /** Before “to” and a verb: someone wants, offers, asks or tries. */
  public static final Set<String> WISHES =
      Words.of(
          "want wants wanted wanting hope hopes hoped hoping wish wishes wished wishing "
              + "like love ready readiness willing willingness prepared open keen eager offer "
              + "offers offered offering propose proposes proposed proposing proposal try tries "
              + "tried trying seek seeks sought seeking ask asks asked asking urge urges urged "
              + "urging call calls called calling need needs needed aim aims aimed consider "
              + "considers considered considering demand demands demanded threaten threatened "
              + "threatens suggest suggests suggested suggesting desire interested interest "
              + "request requested requests chance opportunity possibility prospect mulling "
              + "weighing reluctant able attempt attempts attempted way pressed pressing appealed "
              + "appeal pushing push pushed begged inclined happy glad likely dreams dreamed "
              + "tempted efforts effort discussed discussing bid encouraged encourages advised "
              + "option");

  /** Before “to” and a verb: it does not happen. */
  public static final Set<String> REFUSALS =
      Words.of(
          "refuse refuses refused refusing refusal decline declines declined declining fail "
              + "fails failed failing failure unwilling unable unlikely forbidden forgot "
              + "unwillingness neglected avoided avoid avoids avoiding refrain refrained refrains "
              + "refraining stopped ruled rules ruling reject rejects rejected rejecting");

  /** Before “to” and a verb: it does happen. */
  public static final Set<String> FACTUAL =
      Words.of(
          "managed went continued continue continues began begins begin started starts "
              + "start used proceeded ceased chose able stopped came opted appeared appears seems "
              + "seemed happened got happens");

  public static final Set<String> DENIALS =
      Words.of(
          "deny denies denied denying denial refute refutes refuted refuting dismiss "
              + "dismisses dismissed dismissing disavowed contradicted rebuffed");

  public static final Set<String> CANCELLATIONS =
      Words.of(
          "cancel cancels cancelled canceled cancelling canceling cancellation scrap scraps "
              + "scrapped scrapping postpone postpones postponed postponing postponement shelved "
              + "shelves axed abandoned aborted suspended called-off nixed delayed snubbed "
              + "skipped skips defer defers deferred deferring deferral");

  public static final Set<String> CONDITIONS = Words.of("if whether unless should lest");

  public static final Set<String> HEARSAY =
      Words.of(
          "reportedly allegedly supposedly purportedly rumours rumors rumoured rumored "
              + "rumour rumor alleged claimed claims claim alleges ostensibly apparently");

  private ModalWords() {}
}
