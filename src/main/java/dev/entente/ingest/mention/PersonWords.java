package dev.entente.ingest.mention;

import dev.entente.ingest.lexicon.Words;
import java.util.List;
import java.util.Set;

/** Words that names of persons are made of, and those that they are not. */
final class PersonWords {

  static final Set<String> PARTICLES =
      Words.of(
          "de van von der den bin al el la di da dos du ibn ter le del do das dos af abu ben bint"
              + " ul");

  /** Capitalized words that begin no name. */
  static final Set<String> STARTERS =
      Words.of(
          "the a an this that these those there here it he she they we i you his her their its our"
              + " my your and or but nor yet so if when while as after before since until although"
              + " though because however moreover meanwhile despite during for from in on at by"
              + " with without within under over about against between among through according also"
              + " another any all both each either neither every few many more most much no not now"
              + " of once one two three four five six seven eight nine ten only other some such"
              + " than then thus to today tomorrow yesterday too what where whether which who whom"
              + " whose why how will would can could may might must shall should is are was were be"
              + " been has have had do does did let just even still again never always often later"
              + " earlier last next first second third finally recently currently previously"
              + " instead indeed perhaps yes read see share click photo image video source updated"
              + " published breaking live watch asked speaking citing referring following despite"
              + " amid given based unlike like january february march april june july august"
              + " september october november december jan feb mar apr jun jul aug sep sept oct nov"
              + " dec monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri"
              + " sat sun christmas easter ramadan year day week month war world winter summer"
              + " spring autumn north south east west northern southern eastern western new old"
              + " great general covid olympics olympic games cup summit conference forum agreement"
              + " treaty act god mr. via besides alongside beyond across around toward towards ahead dear hello thank thanks please");

  /** Verbs that a headline writes with a capital behind a name. */
  static final Set<String> HEADLINE_VERBS =
      Words.of(
          "arrives meets visits leaves holds hosts says tells urges calls backs slams vows warns"
              + " heads travels lands departs begins wraps launches speaks discusses receives"
              + " welcomes hails praises greets invites attends addresses signs seeks rejects"
              + " denies accepts announces cancels postpones joins flies returns concludes"
              + " congratulates thanks condemns makes gets takes embarks");

  /** What no person is called, only what they are in charge of. */
  static final Set<String> CHARGES =
      Words.of(
          "affairs foreign relations cooperation communications development trade industry"
              + " industries industrialization commerce planning finance finances energy defence"
              + " defense security education health agriculture environment tourism transport"
              + " investment technology innovation resources infrastructure economy labour labor"
              + " interior fisheries mining enterprise enterprises irrigation housing forestry"
              + " petroleum electricity aviation railways immigration sports youth");

  /** “St Petersburg”, “Mount Fuji”. */
  static final Set<String> PLACE_STARTS = Words.of("st saint mount port lake cape fort camp");

  /** “Second Thomas Shoal”, “James Street”. */
  static final Set<String> PLACE_ENDS =
      Words.of(
          "shoal reef island islands sea strait straits river lake bay valley mountain mountains"
              + " square street avenue road airport peninsula province city county district canal"
              + " port harbour harbor base bridge tunnel dam pass crossing field fields bank hotel"
              + " resort palace park stadium hall house tower building plant pipeline station"
              + " prison prize award award act doctrine plan initiative memorandum protocol accord"
              + " accords declaration statement dialogue summit forum festival day week cup index"
              + " hospital cathedral mosque temple museum theatre theater library cemetery"
              + " fair expo exhibition marathon carnival");

  /** Frequent family names of China, Korea and Vietnam. */
  static final Set<String> FAMILY_NAMES =
      Words.of(
          "wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng"
              + " liang xie song tang deng han feng cao peng zeng xiao tian dong pan yuan cai jiang"
              + " yu du ye cheng wei su lu ding ren lv shen yao lu jiang cui zhong tan qin fu geng"
              + " hua mao kim lee park choi jung kang cho yoon jang lim shin kwon hwang ahn hong"
              + " moon nguyen tran pham vo bui ngo duong shi dai xia qian fan fang jia zou xiong"
              + " bai meng qiu hou tsai chiu chang hsu");

  /** How given names are spelt, as in slugs. */
  private static final List<List<String>> SPELLINGS =
      List.of(
          List.of("mohamed", "mohammed", "mohammad", "muhammad", "mohamad", "muhammed"),
          List.of("kyriakos", "kiriakos"),
          List.of("josep", "joseph", "josef", "jozef"),
          List.of("sergei", "sergey", "serghei", "serguei", "sergej"),
          List.of("aleksandar", "aleksander", "alexander", "aleksandr", "alexandar"),
          List.of("dmitry", "dmitri", "dmitriy", "dmitrij"),
          List.of("mikhail", "michail", "mikhael"),
          List.of("nicolas", "nicholas", "nikolas"),
          List.of("kiril", "kirill", "kyryl"),
          List.of("yevgeny", "evgeny", "yevgeni", "evgeni", "yevgeniy"));

  /** The ways to spell a given name; empty where only one is known. */
  static List<String> spellings(String given) {
    for (List<String> spellings : SPELLINGS) {
      if (spellings.contains(given)) {
        return spellings;
      }
    }
    return List.of();
  }

  private PersonWords() {}
}
