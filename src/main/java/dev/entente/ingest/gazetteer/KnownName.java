package dev.entente.ingest.gazetteer;

/**
 * A name of an actor.
 *
 * @param text as it is written
 * @param kind what sort of name it is
 */
public record KnownName(String text, Kind kind) {

  /** What sort of name it is. */
  public enum Kind {
    /** Full, short or abbreviated; it names nothing else. */
    NAME,
    /**
     * A surname, which names the person only where the text names them in full, or none other has
     * it.
     */
    SURNAME,
    /** The seat that stands for the government, or only for the place: “Beijing”. */
    METONYM,
    /** An adjective, or the people: “Chinese”. */
    DEMONYM,
    /** A function or description that fits no one else: “Kremlin spokesman”. */
    ROLE
  }
}
