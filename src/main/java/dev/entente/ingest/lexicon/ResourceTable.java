package dev.entente.ingest.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table that ships with Entente: a line is a row, tabs part the columns, # begins a comment. */
public final class ResourceTable {

  private ResourceTable() {}

  /** The rows of a table in {@code /ingest/}; missing columns are empty. */
  public static List<List<String>> rows(String name, int columns) {
    try (InputStream stream = ResourceTable.class.getResourceAsStream("/ingest/" + name)) {
      if (stream == null) {
        throw new IllegalStateException("The resource ingest/" + name + " is missing.");
      }
      List<List<String>> rows = new ArrayList<>();
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank() && line.charAt(0) != '#') {
          rows.add(row(line, columns));
        }
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> row(String line, int columns) {
    List<String> row = new ArrayList<>(Arrays.asList(line.split("\t", -1)));
    while (row.size() < columns) {
      row.add("");
    }
    return row;
  }

  /** The parts of a cell, between commas. */
  public static List<String> list(String cell) {
    return cell.isBlank()
        ? List.of()
        : Arrays.stream(cell.split(",")).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }
}
