package dev.entente.ingest.mention;

import dev.entente.ingest.gazetteer.KnownActor;

/**
 * An actor that a pronoun or a description may go back to.
 *
 * @param word index of its first word
 * @param sentence index of its sentence
 * @param quotation index of the quotation that it stands in; -1 outside of all
 * @param prominence how likely it is to be taken up: subjects more than objects, genitives least
 */
record Antecedent(KnownActor actor, int word, int sentence, int quotation, double prominence) {

  static final double SUBJECT = 1.1;
  static final double SUBORDINATE = 0.6;
  static final double OBJECT = 0;
  static final double GENITIVE = -0.8;

  boolean isSubject() {
    return prominence > OBJECT;
  }
}
