package dev.entente.ingest.gazetteer;

/** Which pronoun a person is referred to by, as far as it is known. */
public enum Gender {
  FEMALE,
  MALE,
  UNKNOWN
}
