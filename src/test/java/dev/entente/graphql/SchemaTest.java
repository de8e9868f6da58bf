package dev.entente.graphql;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.Api;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The schema that is published is the schema that is served, and explains itself. */
@QuarkusTest
class SchemaTest {

  private static final Path PUBLISHED = Path.of("docs/schema.graphql");

  /** Run with {@code -Dentente.test.update-snapshots} to publish the schema as it is now. */
  @Test
  void thePublishedSchemaIsTheOneServed() throws IOException {
    String served = get("/graphql/schema.graphql").then().statusCode(200).extract().asString();
    if (System.getProperty("entente.test.update-snapshots") != null) {
      Files.writeString(PUBLISHED, served);
    }
    assertThat(PUBLISHED).hasContent(served);
  }

  @Test
  @SuppressWarnings("unchecked")
  void everythingIsDescribed() {
    List<Map<String, Object>> types =
        Api.data(
                """
                { __schema { types { name description kind
                    fields { name description args { name description } }
                    inputFields { name description }
                    enumValues { name description } } } }""")
            .getList("__schema.types");
    List<String> silent = new ArrayList<>();
    for (Map<String, Object> type : types) {
      String name = (String) type.get("name");
      if (name.startsWith("__")) {
        continue;
      }
      note(silent, name, type);
      for (String members : List.of("fields", "inputFields", "enumValues")) {
        for (Map<String, Object> member : list(type.get(members))) {
          String path = name + "." + member.get("name");
          note(silent, path, member);
          list(member.get("args"))
              .forEach(argument -> note(silent, path + "(" + argument.get("name") + ")", argument));
        }
      }
    }
    assertThat(silent).isEmpty();
  }

  private static void note(List<String> silent, String path, Map<String, Object> element) {
    Object description = element.get("description");
    if (description == null || ((String) description).isBlank()) {
      silent.add(path);
    }
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> list(Object value) {
    return value == null ? List.of() : (List<Map<String, Object>>) value;
  }
}
