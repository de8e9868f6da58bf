package dev.entente.ingest.relationship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.entente.ingest.extract.Extractor;
import dev.entente.ingest.gazetteer.Gazetteer;
import dev.entente.ingest.proposal.ProposedRelationship;
import dev.entente.ingest.reading.Reading;
import dev.entente.ingest.text.RawArticle;
import dev.entente.time.PartialDate;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RelationshipFinderTest {

  private static final Extractor EXTRACTOR = new Extractor(Gazetteer.shipped());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Iraq has several times accused Kuwait of theft. | iraq ACCUSES kuwait ASSERTED",
        "Norway repeatedly accused NATO member Turkey of spying. |"
            + " norway ACCUSES turkey ASSERTED; turkey MEMBER_OF nato ASSERTED",
        "Chile, which Peru accused of spying, kept silent. | peru ACCUSES chile ASSERTED",
        "Chad has been accused by Libya of theft. | libya ACCUSES chad ASSERTED",
        "Chile and Peru have for decades feuded over a river. |"
            + " chile IN_DISPUTE_WITH peru ASSERTED",
        "Chile has been strengthening its defence cooperation with Peru. |"
            + " chile COOPERATES_MILITARILY_WITH peru ASSERTED",
        "Chad’s security pact with Libya worried many. |"
            + " chad COOPERATES_MILITARILY_WITH libya ASSERTED",
        "Iraq’s assault on Kuwait went on. | iraq ATTACKED kuwait ASSERTED",
        "Hezbollah, backed by Iran, attacked Israel, and Israel answered in Israel. |"
            + " iran SUPPORTS hezbollah ASSERTED; hezbollah ATTACKED israel ASSERTED",
        "Iran supports and funds the Houthis. | iran SUPPORTS houthis ASSERTED",
        "Chad and its ally Niger held a vote. | niger ALLY_OF chad ASSERTED",
        "Chad and Niger, old rivals, held a vote. | chad RIVAL_OF niger ASSERTED",
        "Chad, long a close partner of Niger, held a vote. | chad PARTNER_OF niger ASSERTED",
        "Chad’s main ally is Niger. | niger ALLY_OF chad ASSERTED",
        "Chad, a Libyan ally that sells oil, held a vote. | chad ALLY_OF libya ASSERTED",
        "Iran was hit with new Norwegian sanctions. | norway SANCTIONS iran ASSERTED",
        "Norway gave Chad millions in aid. | norway AIDS chad ASSERTED",
        "Norway sent tanks to Chad. It also sent missiles to Niger. |"
            + " norway SUPPLIES_ARMS_TO chad ASSERTED; norway SUPPLIES_ARMS_TO niger ASSERTED",
        "Norway sanctioned Iraq after it annexed Kuwait. | norway SANCTIONS iraq ASSERTED",
        "Iraq invaded Kuwait in 1990. | iraq INVADED kuwait ASSERTED",
        "Kuwait, which Iraq invaded in 1990, is small. | iraq INVADED kuwait ASSERTED",
        "Iraq, which is under Norwegian sanctions, sells oil. | norway SANCTIONS iraq ASSERTED",
        "Norway on Sunday accused Iraq on Monday of an attack. | norway ACCUSES iraq ASSERTED",
        "Kuwait, which Iraq claims as its own, is small. | iraq CLAIMS kuwait ASSERTED",
        "Iraqi-claimed Kuwait is small. | iraq CLAIMS kuwait ASSERTED",
        "Norway on Friday slapped new sanctions on Iraq. | norway SANCTIONS iraq ASSERTED",
        "Norway in May accused Iraq of an attack. | norway ACCUSES iraq ASSERTED",
        "Norway last week condemned Iraq. | norway CONDEMNS iraq ASSERTED",
        "They spoke of Iraq’s invasion of Kuwait and Iran’s influence. |"
            + " iraq INVADED kuwait ASSERTED",
        "They spoke of Iraq’s invasion of Kuwait and Iran’s aggression against Norway. |"
            + " iraq INVADED kuwait ASSERTED; iran INVADED norway ASSERTED",
        "Norway continues to be Chile’s biggest arms supplier. |"
            + " norway SUPPLIES_ARMS_TO chile ASSERTED",
        "Chile has increased its oil imports from Norway. |"
            + " norway SUPPLIES_ENERGY_TO chile ASSERTED",
        "Chile and Bolivia are locked in an escalating trade war. |"
            + " chile IN_DISPUTE_WITH bolivia ASSERTED",
        "Kuwait was invaded by Iraq. | iraq INVADED kuwait ASSERTED",
        "Iraq’s invasion of Kuwait changed the region. | iraq INVADED kuwait ASSERTED",
        "The Iraqi invasion of Kuwait changed the region. | iraq INVADED kuwait ASSERTED",
        "Iraq launched an invasion of Kuwait. | iraq INVADED kuwait ASSERTED",
        "Iraqi troops invaded Kuwait. | iraq INVADED kuwait ASSERTED",
        "Kuwait was again attacked with missiles from Iraq. | iraq ATTACKED kuwait ASSERTED",
        "Australia and Japan condemned the Iranian attack. |"
            + " australia CONDEMNS iran ASSERTED; japan CONDEMNS iran ASSERTED",
        "India has not condemned Iran. | india CONDEMNS iran DENIED",
        "India has not condemned Iraq’s invasion of Kuwait. |"
            + " india CONDEMNS iraq DENIED; iraq INVADED kuwait ASSERTED",
        "India never accepted Iraq’s annexation of Kuwait. | iraq ANNEXED kuwait ASSERTED",
        "Without condemning Iraq’s attack on Kuwait, she called for peace. |"
            + " iraq ATTACKED kuwait ASSERTED",
        "She called Iraq’s invasion of Kuwait a crime. | iraq INVADED kuwait ASSERTED",
        "There was no Iraqi attack on Kuwait. | iraq ATTACKED kuwait DENIED",
        "Iraq illegally annexed Kuwait. | iraq ANNEXED kuwait ASSERTED",
        "India strongly condemned Iran. | india CONDEMNS iran ASSERTED",
        "Iraq annexed Kuwait in 1990, leading to economic sanctions by Norway and Canada. |"
            + " iraq ANNEXED kuwait ASSERTED; norway SANCTIONS iraq ASSERTED;"
            + " canada SANCTIONS iraq ASSERTED",
        "Chad, which borders six countries – including Libya and Niger – is dry. |"
            + " chad NEIGHBOR_OF libya ASSERTED; chad NEIGHBOR_OF niger ASSERTED",
        "Chad shares borders with Libya. | chad NEIGHBOR_OF libya ASSERTED",
        "Chile has a border dispute with Bolivia. | chile IN_DISPUTE_WITH bolivia ASSERTED",
        "Chile and Bolivia are locked in a territorial dispute. |"
            + " chile IN_DISPUTE_WITH bolivia ASSERTED",
        "The old disputes between Chile and Bolivia linger. |"
            + " chile IN_DISPUTE_WITH bolivia ASSERTED",
        "Chile is at odds with Bolivia over a river. | chile IN_DISPUTE_WITH bolivia ASSERTED",
        "Chile and Bolivia have overlapping claims to the islands. |"
            + " chile IN_DISPUTE_WITH bolivia ASSERTED",
        "Chile has lodged formal protests against Bolivia. |"
            + " chile IN_DISPUTE_WITH bolivia ASSERTED",
        "Japan and Canada agreed to resume joint patrols. |"
            + " japan COOPERATES_MILITARILY_WITH canada ASSERTED",
        "Norway is not a party to OPEC. | norway MEMBER_OF opec DENIED",
        "With Norway not a member of OPEC, little changed. | norway MEMBER_OF opec DENIED",
        "He defended Norway’s policy of supporting Chile. | norway SUPPORTS chile ASSERTED",
        "The support of Norway for Chile is firm. | norway SUPPORTS chile ASSERTED",
        "Norway remained Chile’s largest provider of goods. |"
            + " norway SUPPLIES_GOODS_TO chile ASSERTED",
        "India refrains from condemning Iran. | india CONDEMNS iran DENIED",
        "India, however, never condemned Iran. | india CONDEMNS iran DENIED",
        "China is not an ally of Iran. | china ALLY_OF iran DENIED",
        "Belarus is a Russian ally. | belarus ALLY_OF russia ASSERTED",
        "Belarus, a Russian ally, kept silent. | belarus ALLY_OF russia ASSERTED",
        "Russia’s ally Belarus kept silent. | belarus ALLY_OF russia ASSERTED",
        "Brazil and Argentina are close partners. | brazil PARTNER_OF argentina ASSERTED",
        "Norway and Sweden are neighbours. | norway NEIGHBOR_OF sweden ASSERTED",
        "Peru and Chile were rivals for a century. | peru RIVAL_OF chile ASSERTED",
        "Japan imposed sanctions on Belarus. | japan SANCTIONS belarus ASSERTED",
        "Belarus has been sanctioned by Japan. | japan SANCTIONS belarus ASSERTED",
        "Japanese sanctions against Belarus had no effect. | japan SANCTIONS belarus ASSERTED",
        "Serbia has not imposed sanctions on Belarus. | serbia SANCTIONS belarus DENIED",
        "Egypt accused Ethiopia of breaking a promise. | egypt ACCUSES ethiopia ASSERTED",
        "Turkey sold drones to Ethiopia. | turkey SUPPLIES_ARMS_TO ethiopia ASSERTED",
        "Ethiopia bought drones from Turkey. | turkey SUPPLIES_ARMS_TO ethiopia ASSERTED",
        "Japan imports gas from Qatar. | qatar SUPPLIES_ENERGY_TO japan ASSERTED",
        "Qatar supplies Japan with gas. | qatar SUPPLIES_ENERGY_TO japan ASSERTED",
        "The supply of gas from Qatar to Japan went on. | qatar SUPPLIES_ENERGY_TO japan ASSERTED",
        "Norway is the largest supplier of gas to Germany. |"
            + " norway SUPPLIES_ENERGY_TO germany ASSERTED",
        "Indonesia exports palm oil to Egypt. | indonesia SUPPLIES_GOODS_TO egypt ASSERTED",
        "Austria still depends on Russian gas. | austria DEPENDS_ON russia ASSERTED",
        "Peru and Chile are in dispute over fish. | peru IN_DISPUTE_WITH chile ASSERTED",
        "The border dispute between Peru and Chile is old. | peru IN_DISPUTE_WITH chile ASSERTED",
        "The Armenia-Azerbaijan war ended. | armenia AT_WAR_WITH azerbaijan ASSERTED",
        "Fiji shares a border with Peru. | fiji NEIGHBOR_OF peru ASSERTED",
        "Iran allegedly sold drones to Sudan. | iran SUPPLIES_ARMS_TO sudan ALLEGED",
        "According to US officials, Sudan asked Iran for military aid. |"
            + " sudan REQUESTS_AID_FROM iran ALLEGED",
        "Officials allege that Iran sold drones to Sudan; Tehran denies this. |"
            + " iran SUPPLIES_ARMS_TO sudan CONTESTED",
        "Kazakhstan is distancing itself from Belarus. |"
            + " kazakhstan DISTANCES_ITSELF_FROM belarus ASSERTED",
        "Turkey supports Azerbaijan. | turkey SUPPORTS azerbaijan ASSERTED",
        "Turkey’s support for Azerbaijan is old. | turkey SUPPORTS azerbaijan ASSERTED",
        "Vietnam, Laos and Peru joined NATO. |"
            + " vietnam MEMBER_OF nato ASSERTED; laos MEMBER_OF nato ASSERTED;"
            + " peru MEMBER_OF nato ASSERTED"
      })
  void reads(String text, String expected) {
    assertThat(read(text))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(expected.split(";")).map(String::strip).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Norway condemned the tariffs imposed by Iraq.",
        "The minister added Norway was free and accused Iraq of an attack.",
        "Will Iraq invade Kuwait?",
        "In the novel, Iraq invaded Norway.",
        "Iraq may face sanctions by Norway.",
        "Iraq could be hit, leading to sanctions by Norway.",
        "Iraq is not under sanctions by Norway.",
        "Japan and Canada have not agreed to hold joint patrols.",
        "Norway has not lodged a protest against Chile.",
        "The film imagines that Iraq invaded Norway.",
        "A fake video claims that Iraq invaded Norway.",
        "If Iraq invades Kuwait, oil will be dear.",
        "Iraq could invade Kuwait.",
        "Japan plans to impose sanctions on Belarus.",
        "Japan may supply weapons to Sudan.",
        "A possible invasion of Kuwait by Iraq worries the region.",
        "The president called on Japan to condemn Iran.",
        "“Iraq invaded Kuwait,” the minister said.",
        "The war in Sudan threatens many.",
        "Peace talks with Iran were supported by many."
      })
  void assertsNothing(String text) {
    assertThat(read(text)).isEmpty();
  }

  @Test
  void aDateSaysSinceWhen() {
    assertThat(find("Qatar supplied Japan with gas until 2021.").get(0).until().iso())
        .isEqualTo("2021");
    assertThat(find("Qatar will not supply Japan with gas until 2031.")).isEmpty();
    assertThat(find("Belarus was a Russian ally, which ended in 1999.").get(0).until().iso())
        .isEqualTo("1999");
    assertThat(find("Belarus has been a Russian ally since 1999.").get(0).since().iso())
        .isEqualTo("1999");
    assertThat(find("On August 2, 1990, Iraq invaded Kuwait.").get(0).since().iso())
        .isEqualTo("1990-08-02");
  }

  @Test
  void whatIsSaidTwiceIsOneRelationship() {
    List<ProposedRelationship> found =
        find("Turkey supports Azerbaijan. Turkish support for Azerbaijan is old.");

    assertThat(found).hasSize(1);
    assertThat(found.get(0).evidence()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "China attacked ",
        "and China ",
        "China, ",
        "which attacked Russia by ",
        "Russia-Ukraine ",
        "exports of gas from ",
        "according to officials China supplies gas to Russia, "
      })
  void hostileSentencesEnd(String part) {
    String text = "In 2022 " + part.repeat(300_000 / part.length());
    Reading reading =
        EXTRACTOR.read(new RawArticle(text, RawArticle.Format.TEXT, null, null, null, "en"));

    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> new RelationshipFinder().find(reading));
  }

  private static List<String> read(String text) {
    return find(text).stream()
        .map(
            found ->
                found.subject()
                    + " "
                    + found.predicate()
                    + " "
                    + found.object()
                    + " "
                    + found.status())
        .toList();
  }

  private static List<ProposedRelationship> find(String text) {
    return new RelationshipFinder()
        .find(
            EXTRACTOR.read(
                new RawArticle(
                    text,
                    RawArticle.Format.TEXT,
                    null,
                    null,
                    PartialDate.parse("2022-12-30"),
                    "en")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Emmanuel Macron attacked Giorgia Meloni for it.",
        "Giorgia Meloni launched a scathing attack on France.",
        "Spain is the only NATO country that has not imposed sanctions on Cuba.",
        "His friend Chile was silent."
      })
  void wordsOneOfManyAndIronyAreNoRelationships(String article) {
    assertThat(find(article)).isEmpty();
  }
}
