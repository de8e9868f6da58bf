package dev.entente.ingest.statement;

import dev.entente.ingest.lexicon.Words;
import java.util.Set;

/** Nouns for those who speak without being named. */
final class SpeakerNouns {

  /** Organs of a state: what they say, the state says. */
  static final Set<String> ORGANS =
      Words.of(
          """
          side government leadership authorities regime administration ministry embassy
          cabinet presidency delegation diplomacy military army capital state readout
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
          coalition consultancy firm board mother father wife husband brother sister owner
          worker workers student students driver mediator mediators arbiter treasurer
          vice-president dissident candidate lobby federation
          """);

  /** What somebody writes or says: it speaks for whoever wrote it. */
  static final Set<String> DOCUMENTS =
      Words.of(
          """
          analysis study report reports data figures statistics information account accounts survey
          estimate estimates statement statements poll readout release version article
          document documents intelligence assessment forecast communiqué communique note
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

  private SpeakerNouns() {}
}
