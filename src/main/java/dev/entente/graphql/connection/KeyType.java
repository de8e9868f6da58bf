package dev.entente.graphql.connection;

import java.math.BigDecimal;
import java.time.LocalDate;

/** The kinds of values that a connection can be ordered by, and their text in a cursor. */
public enum KeyType {
  TEXT {
    @Override
    Object parse(String text) {
      return text;
    }

    @Override
    Object last(boolean descending) {
      return descending ? "" : "\uFFFF";
    }
  },
  DATE {
    @Override
    Object parse(String text) {
      return LocalDate.parse(text);
    }

    @Override
    Object last(boolean descending) {
      return descending ? LocalDate.of(1, 1, 1) : LocalDate.of(9999, 12, 31);
    }
  },
  NUMBER {
    @Override
    Object parse(String text) {
      return new BigDecimal(text);
    }

    @Override
    Object last(boolean descending) {
      return new BigDecimal(descending ? "-1e25" : "1e25");
    }
  },
  /** Of a type among several; the database has nothing to order by it. */
  RANK {
    @Override
    Object parse(String text) {
      return Integer.valueOf(text);
    }

    @Override
    Object last(boolean descending) {
      return descending ? Integer.MIN_VALUE : Integer.MAX_VALUE;
    }
  };

  /** Reads a value back from a cursor; throws a {@link RuntimeException} when it is none. */
  abstract Object parse(String text);

  /** A value behind all real ones, so that rows without a value come last in both directions. */
  abstract Object last(boolean descending);
}
