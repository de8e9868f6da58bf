package dev.entente.security;

/** What a credential allows. Reading needs none, unless the installation asks for one. */
public final class Role {

  /** May write, and read what is kept from others: the audit log and hidden facts. */
  public static final String EDITOR = "editor";

  private Role() {}
}
