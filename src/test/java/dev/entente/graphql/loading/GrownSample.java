package dev.entente.graphql.loading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The sample with every fact in several copies, about the same actors, as a bundle of its own. */
public final class GrownSample {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Map<String, String> UNIQUE_TEXT =
      Map.of(
          "meetings", "place",
          "statements", "text",
          "relationships", "note",
          "tradeFigures", "commodity",
          "offices", "title");

  private GrownSample() {}

  /** Writes the copies of all facts, and returns the path of the bundle. */
  public static Path write(Path folder, int copies) throws IOException {
    return write(folder, "grown-sample", copies);
  }

  /** Writes copies under a name; bundles of different names share no fact. */
  public static Path write(Path folder, String name, int copies) throws IOException {
    ObjectNode grown = JSON.createObjectNode();
    grown.put("format", "entente-bundle").put("version", 1).put("name", name);
    UNIQUE_TEXT.keySet().forEach(section -> grown.putArray(section));
    for (String part :
        List.of("offices", "meetings", "statements", "relationships", "trade-figures")) {
      JsonNode file = read(part + ".json");
      for (int copy = 1; copy <= copies; copy++) {
        for (Map.Entry<String, JsonNode> section : file.properties()) {
          for (JsonNode entry : section.getValue()) {
            ((ArrayNode) grown.get(section.getKey()))
                .add(
                    copy(
                        entry.deepCopy(),
                        UNIQUE_TEXT.get(section.getKey()),
                        "-%s-%d".formatted(name, copy)));
          }
        }
      }
    }
    return Files.write(folder.resolve(name + ".json"), JSON.writeValueAsBytes(grown));
  }

  private static ObjectNode copy(ObjectNode entry, String text, String suffix) {
    entry.put("slug", entry.get("slug").asText() + suffix);
    entry.put(text, entry.path(text).asText() + suffix);
    for (String reference : List.of("meeting", "partOf", "utterance")) {
      if (entry.has(reference)) {
        entry.put(reference, entry.get(reference).asText() + suffix);
      }
    }
    return entry;
  }

  private static JsonNode read(String name) throws IOException {
    try (InputStream part =
        GrownSample.class.getClassLoader().getResourceAsStream("dataset/sample/" + name)) {
      return JSON.readTree(part);
    }
  }
}
