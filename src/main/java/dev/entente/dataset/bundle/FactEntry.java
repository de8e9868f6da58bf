package dev.entente.dataset.bundle;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What the entries of all kinds of facts have. */
public interface FactEntry {

  /** The kind of fact, as references to it begin: {@code Meeting}. */
  String factType();

  String slug();

  List<CitationEntry> citations();

  /** The slugs of the actors that the fact is about; a missing one is null. */
  Stream<String> parties();

  /** How another entry refers to the fact: {@code Meeting:putin-xi-video-call-2022-12-30}. */
  default String reference() {
    return factType() + ':' + slug();
  }

  /** The slugs of all actors that the fact names, those through whom it was reported included. */
  default Stream<String> actors() {
    return Stream.concat(
            parties(), citations().stream().flatMap(citation -> citation.via().stream()))
        .filter(Objects::nonNull);
  }
}
