package dev.entente.ingest.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom pronouns and descriptions go back to. Sentences are our own. */
class ReferenceTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Macron told Putin that he would call.                                    | he      | emmanuel-macron
          Meloni called Macron. She was angry.                                     | She     | giorgia-meloni
          Meloni called Macron. He was calm.                                       | He      | emmanuel-macron
          Modi met Putin and urged him to stop.                                    | him     | vladimir-putin
          Putin said Xi had invited him.                                           | him     | vladimir-putin
          Xi thanked Putin for his message.                                        | his     | vladimir-putin
          In his speech, Macron was brief.                                         | his     | emmanuel-macron
          Xi received Lavrov in the hall where Putin himself had sat.              | himself | vladimir-putin
          China said it would wait.                                                | it      | china
          Russia sold its gas.                                                     | its     | russia
          As a sign of it, Macron named his predecessor, Merkel and Putin. He left. | He      | emmanuel-macron
          Meloni answered the letter of Merkel, in which she spoke of gas.         | she     | angela-merkel
          """)
  void pronounsGoBack(String text, String pronoun, String slug) {
    assertThat(MentionReading.of(text).mention(pronoun).actor()).isEqualTo(slug);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It is raining in Moscow. It was clear that nothing would change.
          “He is right,” said Macron.
          “I told them so,” said Merkel.
          """)
  void pronounsWithoutAntecedentAreLeftAlone(String text) {
    assertThat(MentionReading.of(text).all())
        .noneMatch(mention -> mention.kind() == MentionKind.PRONOUN);
  }

  @Test
  void pronounAgreesInGender() {
    MentionReading reading =
        MentionReading.of("Angela Merkel received Theresa May. Later he left.");
    assertThat(reading.told()).noneMatch(told -> told.startsWith("he:"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Xi and Putin met. The two leaders smiled.              | two leaders   | xi-jinping vladimir-putin
          Xi and Putin met. Both men smiled.                     | Both men      | xi-jinping vladimir-putin
          China and Russia are close. The two countries trade.   | two countries | china russia
          Sino-Russian ties grew. Both countries gain.           | Both countries | china russia
          Macron met Scholz. The two talked.                     | two           | emmanuel-macron olaf-scholz
          Xi and Putin said they were friends.                   | they          | xi-jinping vladimir-putin
          """)
  void pairsAreTheOnesNamedTogether(String text, String words, String slugs) {
    assertThat(String.join(" ", MentionReading.of(text).mention(words).actors())).isEqualTo(slugs);
  }

  @Test
  void ageStandsForThePerson() {
    Mention mention =
        MentionReading.of("Putin came late. The 70-year-old said nothing.").mention("70-year-old");
    assertThat(mention.actor()).isEqualTo("vladimir-putin");
    assertThat(mention.kind()).isEqualTo(MentionKind.EPITHET);
    assertThat(mention.confidence()).isLessThan(0.8);
  }

  @Test
  void pronounsAreLessCertainWhereTwoPersonsFit() {
    Mention one = MentionReading.of("Macron slept. He snored.").mention("He");
    Mention two = MentionReading.of("Macron and Scholz slept. He snored.").mention("He");
    assertThat(two.confidence()).isLessThan(one.confidence());
  }

  /** Names that begin with other words, shorter names, and names of things. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          “No,” said spokesperson An Ho-young.                     | spokesperson An Ho-young | an-ho-young
          “No,” said Sun Li-fang, a spokesperson.                  | Sun Li-fang    | sun-li-fang
          “No,” said spokeswoman Pham Thu Hang. Hang left.         | Hang           | pham-thu-hang
          The mining group Foobar closed. Foobar said why.         | Foobar         | foobar
          Qin Gang was there. Gang said nothing.                   | Gang said      | qin-gang
          Bilawal Bhutto Zardari came. Bhutto Zardari left.        | Bhutto Zardari | bilawal-bhutto-zardari
          President of Nigeria and Chairman of the bloc (ECOWAS), Bola Tinubu, spoke. | Bola Tinubu | bola-tinubu
          The Lula visit ended. The Brazilian president, Lula, met Petro, the foreign ministry said. | foreign ministry | brazilian-foreign-ministry
          """)
  void namesAreFound(String text, String words, String slug) {
    String name = words.replace(" said", "");
    assertThat(MentionReading.of(text).mention(name).actor()).isEqualTo(slug);
  }

  @ParameterizedTest
  @CsvSource({
    "The USS Ronald Reagan left the port., Reagan",
    "Boats were seen at Second Thomas Shoal., Thomas",
    "It was 6 pm Putin time., pm"
  })
  void shipsAndPlacesAreNobody(String text, String word) {
    assertThat(MentionReading.of(text).told()).noneMatch(told -> told.contains(word));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The head of Russian diplomacy was in Rome.        | head of Russian diplomacy        | sergei-lavrov
          The chief of the Russian Foreign Ministry spoke.  | chief of the Russian Foreign Ministry | sergei-lavrov
          The head of EU diplomacy spoke.                   | head of EU diplomacy             | josep-borrell
          The Spanish president spoke in Rome.              | Spanish president                | pedro-sanchez
          The top Russian diplomat spoke in Rome.           | Russian diplomat                 | sergei-lavrov
          Mao Ning, a spokeswoman, came. “No,” declared Ning. | Ning                           | mao-ning
          Salome Zurabishvili came. Zurabishvili left.      | Zurabishvili                     | salome-zourabichvili
          Itamaraty answered.                               | Itamaraty                        | brazilian-foreign-ministry
          The Minister of Water and Irrigation Hani Roe said so. | Hani Roe                       | hani-roe
          Marcos spoke. Marcos Jnr left.                    | Marcos Jnr                       | ferdinand-marcos-jr
          The EU’s Joseph Borrell spoke.                    | Joseph Borrell                   | josep-borrell
          """)
  void officesAndNamesAsTranslationsWriteThem(String text, String words, String slug) {
    assertThat(MentionReading.of(text).mention(words).actor()).isEqualTo(slug);
  }

  @Test
  void partiesOfTheSameNameAreToldApartByTheCountry() {
    String korean = "Yoon left Seoul for South Korea’s coast. The Democratic Party objected.";
    String american = "Biden left Washington. The Democratic Party objected.";
    assertThat(MentionReading.of(korean).mention("Democratic Party").actor())
        .isEqualTo("democratic-party-of-korea");
    assertThat(MentionReading.of(american).mention("Democratic Party").actor())
        .isEqualTo("democratic-party");
  }
}
