package dev.entente.ingest.meeting;

import dev.entente.ingest.lexicon.ModalWords;
import dev.entente.ingest.lexicon.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Words that meetings are told with. */
final class ContactWords {

  static final Set<String> MEET = Words.of("met meet meets meeting gathered convened");

  /** Verbs that need “with” or “to” and a person: “sat down with”. */
  static final Set<String> MEET_WITH =
      Words.of(
          "confer conferred confers conferring negotiate negotiated negotiates negotiating huddle"
              + " huddled dined dine lunched consulted reunited mingled sat sit sitting");

  static final Set<String> GREET = Words.of("greeted greets greet embraced hugged");

  static final Set<String> HOST =
      Words.of(
          "receive receives received receiving host hosts hosted hosting welcome welcomes welcomed"
              + " welcoming");

  static final Set<String> VISIT = Words.of("visit visits visited visiting tour toured tours");

  /** Verbs that need “to” or “in” and a country. */
  static final Set<String> TRAVEL =
      Words.of(
          "travel travels travelled traveled travelling traveling fly flies flew flown flying"
              + " arrive arrives arrived arriving journeyed journeys head heads headed heading"
              + " landed land lands stop stops stopped touched goes went go going came come comes"
              + " coming jetted returned");

  /** Those of them after which whom one came to see is still to be met. */
  static final Set<String> ARRIVE =
      Words.of("arrive arrives arrived arriving landed land lands touched");

  /** Verbs that need a country right behind them. */
  static final Set<String> REACH = Words.of("reached reaches");

  /** Verbs that need “for” and a country. */
  static final Set<String> DEPART =
      Words.of("depart departs departed departing leave leaves left leaving");

  static final Set<String> PHONE =
      Words.of("phone phoned phones phoning telephoned telephone telephones rang");

  static final Set<String> CALL = Words.of("call called calls calling");

  static final Set<String> SPEAK =
      Words.of("speak speaks spoke spoken speaking talk talks talked talking chatted conversed");

  static final Set<String> DISCUSS = Words.of("discuss discussed discusses discussing");

  static final Set<String> MEETING_NOUNS =
      Words.of(
          "meeting meetings talks negotiations consultation encounter encounters tête-à-tête dinner lunch"
              + " breakfast audience discussions consultations sit-down tete-a-tete get-together"
              + " rendezvous conversation conversations face-to-face handshake bilaterals"
              + " trilaterals discussion deliberations luncheon banquet pull-aside"
              + " pull-asides");

  /** A meeting may be held over one. */
  static final Set<String> MEALS = Words.of("dinner lunch breakfast luncheon banquet tea coffee");

  static final Set<String> CALL_NOUNS =
      Words.of(
          "call calls videoconference videoconferences teleconference video-conference videocall"
              + " video-call phone-call videolink");

  static final Set<String> VISIT_NOUNS = Words.of("visit visits trip trips stopover");

  static final Set<String> SUMMIT_NOUNS = Words.of("summit summits");

  /** “video conference”, “telephone exchange”: nouns of a call only with such a word before. */
  static final Set<String> LINKED_NOUNS =
      Words.of("conference conferences link links exchange exchanges chat chats session");

  static final Set<String> VIDEO =
      Words.of(
          "video videoconference videoconferences videoconferencing video-conference videocall"
              + " video-call video-link videolink virtual virtually online remotely zoom"
              + " teleconference remote");

  /** What a video is of where it is a way to meet. */
  static final Set<String> LINKS =
      Words.of("link links conference conferences conferencing linkup link-up chat hook-up format");

  static final Set<String> TELEPHONE =
      Words.of("phone telephone telephoned phoned telephonic phone-call phones");

  static final Set<String> IN_PERSON =
      Words.of("face-to-face in-person handshake sidelines margins tête-à-tête tete-a-tete");

  static final Set<String> PLURAL_NOUNS =
      Words.of(
          "meetings calls conversations summits visits videoconferences trips encounters"
              + " conferences exchanges bilaterals trilaterals encounters luncheons");

  /** Verbs of which a meeting is the object and which say that it takes place. */
  static final Set<String> HOLDS =
      Words.of(
          "hold holds held holding have has had having conduct conducts conducted conducting begin"
              + " begins began begun beginning start starts started starting open opens opened"
              + " opening conclude concludes concluded concluding end ends ended ending finish"
              + " finished finishes complete completed completes wrapped wrap made make makes"
              + " making pay pays paid paying attend attends attended attending join joined joins"
              + " joining continue continued continues resume resumed resumes undertake undertook"
              + " undertaking host hosts hosted hosting chaired convened kicked received receive receives receiving include includes included described praised"
              + " hailed called took take takes taking used use welcomed on get got entered enter"
              + " launch launches launched launching wraps wrapping embark embarks embarked embarking"
              + " initiated participate participated engaged engage leave left");

  /** Verbs of which a meeting is the object and which say that it is on the agenda. */
  static final Set<String> ARRANGES =
      Words.of(
          "plan plans planned planning schedule schedules scheduled scheduling arrange arranged"
              + " arranges arranging announce announced announces announcing prepare prepares"
              + " prepared preparing confirm confirmed confirms confirming organise organised"
              + " reschedule reschedules rescheduled rescheduling organize organized organizing expect expects expected expecting set agreed");

  static final Set<String> WANTS =
      Words.of(
          "want wants wanted propose proposes proposed proposing offer offers offered offering seek"
              + " seeks sought seeking request requests requested requesting demand demands"
              + " demanded suggest suggests suggested suggesting urge urged consider considers"
              + " considered considering discuss discusses discussed discussing mull mulled weigh"
              + " weighed favour favor support supports supported hopes hoped need needs needed"
              + " await awaits awaited like broker brokering mediate");

  static final Set<String> RULES_OUT =
      Words.of(
          "reject rejects rejected rejecting refuse refuses refused refusing ruled rules ruling"
              + " deny denies denied denying avoid avoids avoided avoiding exclude excluded"
              + " excludes oppose opposes opposed decline declined declines declining block blocked"
              + " boycott boycotted");

  static final Set<String> AHEAD_WORDS =
      Words.of(
          "planned upcoming scheduled forthcoming next future expected coming impending imminent"
              + " anticipated long-awaited due highly-anticipated much-anticipated long-anticipated keenly-awaited"
              + " eagerly-awaited much-awaited highly-awaited hotly-anticipated soon-to-be");

  static final Set<String> UNSURE_WORDS =
      Words.of(
          "possible potential proposed hypothetical would-be any eventual prospective supposed"
              + " alleged rumoured rumored another regular annual direct");

  static final Set<String> CANCELLED_WORDS =
      Words.of("cancelled canceled postponed aborted scrapped delayed called-off");

  /** A noun before which a country or an organization only says whose. */
  static final Set<String> PEOPLE =
      Words.of(
          "leader leaders president presidents presidents minister ministers official officials spokesman"
              + " spokeswoman spokesperson envoy envoys ambassador ambassadors chief chiefs head"
              + " heads boss counterpart counterparts predecessor successor adviser advisers"
              + " advisor aide aides deputy deputies premiers chancellors kings wife husband son daughter premier chancellor"
              + " king queen prince monarch ruler delegation delegations representative"
              + " representatives secretary secretary-general commissioner chairman chairwoman"
              + " chair general lawmakers lawmaker senator senators diplomat diplomats negotiator"
              + " negotiators president-elect speaker foreign prime defence defense finance trade"
              + " chairperson governor mayor premier-elect economy businessmen companies firms residents troops soldiers people students"
              + " journalists reporters ally allies friend friends colleague colleagues team side");

  /** What may stand before a person’s name beside titles. */
  static final Set<String> ATTRIBUTES =
      Words.of(
          "neighboring neighbouring visiting ruling host outgoing former special late new newly elected incoming fellow"
              + " old longtime long-time acting exiled deposed top senior then-president"
              + " then-chancellor close western european african asian state military political"
              + " re-elected newly-elected vice interim caretaker ex-president ex-leader current"
              + " recently party communist supreme opposition right-hand crown trusted first"
              + " regional people's affairs external interior internal cabinet executive royal dear good"
              + " veteran hardline far-right left-wing right-wing conservative leftist populist"
              + " national security");

  static final Set<String> PREPOSITIONS =
      Words.of(
          "in on at of to for from by with without about against between among during after before"
              + " since until over under into through amid as than via following near inside"
              + " outside upon despite toward towards around alongside like ahead regarding"
              + " concerning");

  static final Set<String> CONJUNCTIONS =
      Words.of(
          "and or but that who whom which when while where whether if because although though so as"
              + " than nor yet whose what why how unless because");

  static final Set<String> DETERMINERS =
      Words.of(
          "the a an this that these those his her their its no any some another each every"
              + " such several two three one both many");

  private static final Set<String> TRIGGERS = new HashSet<>();

  static {
    for (Set<String> words :
        List.of(
            MEET,
            MEET_WITH,
            GREET,
            HOST,
            VISIT,
            TRAVEL,
            DEPART,
            REACH,
            PHONE,
            CALL,
            SPEAK,
            DISCUSS,
            MEETING_NOUNS,
            CALL_NOUNS,
            VISIT_NOUNS,
            SUMMIT_NOUNS,
            LINKED_NOUNS,
            ModalWords.FORMS_OF_BE)) {
      TRIGGERS.addAll(words);
    }
    TRIGGERS.addAll(
        Words.of("shook shake shaking exchanged exchange invited expected due invitation left"));
  }

  /** Whether a word may begin to tell of a meeting. */
  static boolean isTrigger(String word) {
    return TRIGGERS.contains(word) || Governor.isTelling(word);
  }

  private ContactWords() {}
}
