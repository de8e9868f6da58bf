package dev.entente.search;

import java.util.List;
import java.util.Set;

/**
 * What is to be found.
 *
 * @param name all words as one name
 * @param parts which documents; no two are about one type
 */
record SearchQuery(String name, List<Part> parts) {

  /** Documents of these types that have all of these terms. */
  record Part(Set<SearchType> types, List<Term> terms) {

    /** Whether it is about some types only. */
    boolean isLimited() {
      return types.size() < SearchType.values().length;
    }
  }
}
