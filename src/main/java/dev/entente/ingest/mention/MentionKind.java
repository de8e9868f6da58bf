package dev.entente.ingest.mention;

/** How a text refers to an actor. */
public enum MentionKind {
  /** By the full name or another name of its own: “Xi Jinping”, “NATO”, “the Islamic Republic”. */
  NAME,
  /** By a part of the name: “Xi”, “Putin”. */
  SURNAME,
  /** By an office or function: “the Russian president”, “the Kremlin spokesman”. */
  ROLE,
  /** By the seat that stands for a government: “Beijing”, “the White House”. */
  METONYM,
  /** By an adjective: “Russian oil”, “the Chinese side”. */
  DEMONYM,
  /** By a pronoun: “he”, “they”, “his”. */
  PRONOUN,
  /** By a description: “the 70-year-old”, “his Chinese counterpart”, “the two leaders”. */
  EPITHET,
  /** Only as the place where something is: “in Moscow”, “to China”. */
  PLACE
}
