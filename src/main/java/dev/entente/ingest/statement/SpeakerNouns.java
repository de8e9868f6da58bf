package dev.entente.ingest.statement;

import dev.entente.ingest.lexicon.Words;
import java.util.Locale;
import java.util.Set;

/** Nouns for those who speak without being named. */
final class SpeakerNouns {

  /** Organs of a state: what they say, the state says. */
  static final Set<String> ORGANS =
      Words.of(
          """
          side government leadership authorities regime administration ministry embassy
          cabinet presidency delegation mission diplomacy military army navy capital state readout
          """);

  /** People and what people write: they say something, but are not named. */
  static final Set<String> SPEAKERS =
      Words.of(
          """
          spokesman spokeswoman spokesperson spokespeople spokesmen official officials
          analyst analysts expert experts observer observers diplomat diplomats source
          sources minister ministers ambassador ambassadors envoy envoys president leader
          leaders premier chancellor secretary adviser advisers advisor advisors aide
          aides economist economists researcher researchers scholar scholars professor
          professors historian historians politician politicians lawmaker lawmakers
          senator senators mp mps deputy deputies governor mayor general commander
          commanders soldier officer officers police prosecutor prosecutors lawyer lawyers
          judge judges court parliament commission committee council union company
          companies group bank agency institute organisation organization ministries party
          opposition critics critic supporters activist activists protesters demonstrators
          residents resident witness witnesses people person man woman men women head
          chief chair chairman chairwoman chairperson director manager executive
          executives founder editor journalist journalists reporter correspondent
          columnist commentator commentators newspaper newspapers paper magazine
          broadcaster television tv radio media outlet daily weekly report reports
          statement statements study survey document documents communiqué communique
          declaration letter article editorial release website post message governments
          countries nations states allies members delegates negotiators negotiator trader
          traders investors farmers producers operator regulator office department bureau
          service kremlin foundation think-tank tank association chamber broker captain
          representative representatives counterpart counterparts colleague colleagues
          veteran author authors writer scientist scientists doctor doctors pope king
          queen prince emir sheikh crown monarch strategist politburo insider insiders
          coalition consultancy firm agencies channels outlets broadcasters dailies channel board mother father wife husband brother sister owner
          worker workers student students driver mediator mediators arbiter treasurer
          vice-president dissident candidate lobby federation member participant participants
          delegate rebel rebels militant militants junta negotiators bloc readout tribunal
          chairperson cleric clerics bishop archbishop villager villagers
          opponents opponent rivals parties unions groups campaigners academics companies
          organisations organizations families relatives prosecutors regulators ministries
          neighbours neighbors institutes
          """);

  /** What somebody writes or says: it speaks for whoever wrote it. */
  static final Set<String> DOCUMENTS =
      Words.of(
          """
          analysis study report reports data figures statistics information account accounts survey
          estimate estimates statement statements poll readout release version article
          document documents intelligence assessment forecast communiqué communique note
          excerpts extracts transcript
          """);

  /** Those to whom something is said in public; no addressees of their own. */
  static final Set<String> AUDIENCE =
      Words.of(
          """
          reporters journalists parliament lawmakers media press audience crowd delegates
          newspaper agency broadcaster television deputies ministers senators supporters
          residents nation people daily programme program website conference radio channel
          station
          """);

  /** Those who tell the news. */
  static final Set<String> OUTLETS =
      Words.of(
          """
          agency agencies newspaper newspapers broadcaster broadcasters channel channels media
          outlet outlets daily dailies press television
          """);

  /** What someone who was named may be called the next time. */
  static final Set<String> DESCRIPTIONS =
      Words.of(
          """
          spokesman spokeswoman spokesperson official diplomat politician lawmaker expert analyst
          professor researcher scholar economist historian commentator activist lawyer envoy
          strategist commissioner adviser advisor aide
          """);

  /** One person, without a name. */
  private static final Set<String> PERSONS =
      Words.of(
          """
          spokesman spokeswoman spokesperson official analyst expert observer diplomat source
          minister ambassador envoy president leader premier chancellor secretary adviser advisor
          aide economist researcher scholar professor historian politician lawmaker senator mp
          deputy governor mayor general commander soldier officer prosecutor lawyer judge critic
          activist protester resident witness man woman head chief chairman chairwoman
          director manager executive founder editor journalist reporter correspondent columnist
          commentator negotiator trader investor farmer captain representative colleague veteran
          author writer scientist doctor insider worker student driver mediator candidate
          """);

  private SpeakerNouns() {}

  /** The noun of a description: “a spokesman for the port”. */
  static String head(String label) {
    String before = "";
    for (String word : label.toLowerCase(Locale.ROOT).split("[ ]", 20)) {
      if (!before.isEmpty() && ClauseWords.PREPOSITIONS.contains(word)) {
        return before;
      }
      before = word;
    }
    return before;
  }

  /** Whether all its words are capitalized, as those of a name are. */
  static boolean isProper(String label) {
    for (String word : label.split(" ", 5)) {
      if (word.isEmpty() || !Character.isUpperCase(word.charAt(0)) || word.equals("The")) {
        return false;
      }
    }
    return label.chars().anyMatch(Character::isLowerCase);
  }

  /** Whether it is a noun for one person or several: “official”, “sources”. */
  static boolean isPeople(String noun) {
    return PERSONS.contains(noun)
        || (noun.endsWith("s") && PERSONS.contains(noun.substring(0, noun.length() - 1)));
  }

  /** Whether it is a noun for a single person. */
  static boolean isPerson(String noun) {
    return PERSONS.contains(noun);
  }
}
