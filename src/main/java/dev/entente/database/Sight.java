package dev.entente.database;

import jakarta.enterprise.context.RequestScoped;

/** What the statements of a request see: what is open to readers, or everything. */
@RequestScoped
public class Sight {

  private boolean everything;

  /** From here on, and until its end, the request sees hidden rows too ({@link HiddenRows}). */
  public void ofEverything() {
    everything = true;
  }

  boolean isOfEverything() {
    return everything;
  }
}
