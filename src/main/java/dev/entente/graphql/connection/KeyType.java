package dev.entente.graphql.connection;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;

/** The kinds of values that a connection can be ordered by, and their text in a cursor. */
public enum KeyType {
  TEXT {
    @Override
    Object parse(String text) {
      return text;
    }
  },
  DATE {
    @Override
    Object parse(String text) {
      LocalDate date = LocalDate.parse(text);
      if (date.getYear() < 1 || date.getYear() > 9999) {
        throw new DateTimeException("beyond the dates that are stored");
      }
      return date;
    }
  },
  DECIMAL {
    @Override
    Object parse(String text) {
      BigDecimal number = new BigDecimal(text);
      if (number.precision() > MAX_DIGITS || Math.abs(number.scale()) > MAX_DIGITS) {
        throw new NumberFormatException("more digits than are stored");
      }
      return number;
    }
  },
  INTEGER {
    @Override
    Object parse(String text) {
      return Integer.valueOf(text);
    }
  },
  LONG {
    @Override
    Object parse(String text) {
      return Long.valueOf(text);
    }
  },
  FLOAT {
    @Override
    Object parse(String text) {
      return Double.valueOf(text);
    }
  },
  /** Of a type among several; the database has nothing to order by it. */
  RANK {
    @Override
    Object parse(String text) {
      return Integer.valueOf(text);
    }
  };

  private static final int MAX_DIGITS = 38;

  /** Reads a value back from a cursor; throws a {@link RuntimeException} when it is none. */
  abstract Object parse(String text);
}
