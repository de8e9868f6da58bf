package dev.entente.dataset.bundle;

/** What an actor of a bundle is. */
public enum ActorType {
  PERSON,
  COUNTRY,
  ORGANIZATION
}
