package dev.entente.dataset;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.entente.dataset.bundle.Bundle;
import dev.entente.dataset.bundle.BundleReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The example of docs/dataset-format.md, for tests that change one thing in it. */
public final class MinimalBundle {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final ObjectNode root;

  private MinimalBundle(ObjectNode root) {
    this.root = root;
  }

  public static MinimalBundle get() {
    try (InputStream file = MinimalBundle.class.getResourceAsStream("/bundles/minimal.json")) {
      return new MinimalBundle((ObjectNode) JSON.readTree(file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /**
   * Puts a value in its place, or at the end of a list.
   *
   * @param pointer to the place, like {@code /meetings/0/country}; {@code /actors/-} is the end
   * @param json the value, with single quotes in place of double ones
   */
  public MinimalBundle with(String pointer, String json) {
    JsonNode parent = root.at(pointer.substring(0, pointer.lastIndexOf('/')));
    String last = pointer.substring(pointer.lastIndexOf('/') + 1);
    JsonNode value = parse(json);
    if (parent instanceof ObjectNode object) {
      object.set(last, value);
    } else if (last.equals("-")) {
      ((ArrayNode) parent).add(value);
    } else {
      ((ArrayNode) parent).set(Integer.parseInt(last), value);
    }
    return this;
  }

  /** Removes the member or element at a pointer. */
  public MinimalBundle without(String pointer) {
    JsonNode parent = root.at(pointer.substring(0, pointer.lastIndexOf('/')));
    String last = pointer.substring(pointer.lastIndexOf('/') + 1);
    if (parent instanceof ObjectNode object) {
      object.remove(last);
    } else {
      ((ArrayNode) parent).remove(Integer.parseInt(last));
    }
    return this;
  }

  public MinimalBundle named(String name) {
    return with("/name", "'" + name + "'");
  }

  public JsonNode json() {
    return root;
  }

  /** The bundle as it is read from a file {@code bundle.json}. */
  public Bundle read() {
    try {
      Path folder = Files.createTempDirectory("bundle");
      Path file = Files.writeString(folder.resolve("bundle.json"), root.toString());
      try {
        return new BundleReader().read(file);
      } finally {
        Files.delete(file);
        Files.delete(folder);
      }
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private static JsonNode parse(String json) {
    try {
      return JSON.readTree(json.replace('\'', '"'));
    } catch (IOException invalid) {
      throw new UncheckedIOException(invalid);
    }
  }
}
