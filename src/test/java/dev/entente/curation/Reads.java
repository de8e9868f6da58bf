package dev.entente.curation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.Api;
import io.restassured.http.ContentType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What anyone can read: the answers to every field of every type that the schema has, found by
 * asking the schema. A new field is asked without anyone thinking of it.
 */
record Reads(Map<String, String> answers, Map<String, Integer> counts) {

  /** How many steps from a root field, pages not counted. */
  private static final int DEPTH = 3;

  /** Root fields that need to be told what to look for. */
  private static final Map<String, String> ARGUMENTS =
      Map.of("search", "(text: \"Solen\")", "suggest", "(text: \"Solen\")");

  /** The same again, or of no interest here. */
  private static final Set<String> REPEATED = Set.of("edges", "pageInfo");

  /** The words of an article stay as they are, whatever becomes of what it asserts. */
  private static final Set<String> WORDS = Set.of("Article.text");

  private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");

  private static final Set<String> EDITORS_ONLY = Set.of("auditLog", "reviewQueue");

  static Reads everything() {
    Map<String, Map<String, Object>> types =
        Api.data(
                """
                { __schema { types { kind name possibleTypes { name }
                    fields { name args { name defaultValue type { kind } }
                      type { kind name ofType { kind name ofType { kind name ofType { kind name
                        ofType { kind name } } } } } } } } }""")
            .<Map<String, Object>>getList("__schema.types")
            .stream()
            .collect(Collectors.toMap(type -> (String) type.get("name"), type -> type));
    Map<String, String> answers = new TreeMap<>();
    for (Map<String, Object> field : fields(types.get("Query"))) {
      String name = (String) field.get("name");
      String arguments = ARGUMENTS.getOrDefault(name, paging(field, 100));
      if (EDITORS_ONLY.contains(name) || (needsMore(field) && !ARGUMENTS.containsKey(name))) {
        continue;
      }
      String query = "{ " + name + arguments + selection(types, named(field), 1) + " }";
      answers.put(query, body(query));
    }
    answers.keySet().removeIf(query -> query.startsWith("{ dataset"));
    return new Reads(
        answers,
        new HashMap<>(
            Api.data(
                    "{ dataset { counts { articles offices meetings statements relationships tradeFigures"
                        + " contradictions citations } } }")
                .getMap("dataset.counts")));
  }

  /** As it comes: to parse answers of this size takes longer than to make them. */
  private static String body(String query) {
    String body =
        given()
            .contentType(ContentType.JSON)
            .body(Map.of("query", query))
            .post("/graphql")
            .then()
            .statusCode(200)
            .extract()
            .asString();
    assertThat(body).startsWith("{\"data\"");
    return body;
  }

  String text() {
    return String.join("\n", answers.values());
  }

  /** Every id in every answer. */
  Set<String> ids() {
    Set<String> ids = new TreeSet<>();
    Matcher id = ID.matcher(text());
    while (id.find()) {
      ids.add(id.group(1));
    }
    return ids;
  }

  Map<String, Integer> countsLess(Map<String, Integer> gone) {
    Map<String, Integer> less = new HashMap<>(counts);
    gone.forEach((name, count) -> less.merge(name, -count, Integer::sum));
    return less;
  }

  /** All fields of a type, and of what they lead to; empty for a type without fields. */
  private static String selection(Map<String, Map<String, Object>> types, String name, int depth) {
    Map<String, Object> type = types.get(name);
    if (isPlain(type)) {
      return "";
    }
    StringBuilder selection = new StringBuilder(" { __typename");
    if (type.get("possibleTypes") != null) {
      for (Map<String, Object> possible : list(type.get("possibleTypes"))) {
        String one = (String) possible.get("name");
        selection.append(" ... on ").append(one).append(selection(types, one, depth));
      }
      return selection + " }";
    }
    for (Map<String, Object> field : fields(type)) {
      String fieldName = (String) field.get("name");
      boolean page = fieldName.equals("nodes");
      boolean plain = isPlain(types.get(named(field)));
      if (needsMore(field)
          || REPEATED.contains(fieldName)
          || WORDS.contains(name + '.' + fieldName)
          || !(plain || page || depth < DEPTH)) {
        continue;
      }
      // Fields of the same name in types of one interface may be of different types.
      boolean common = page || (plain && fieldName.equals("id"));
      String alias = common ? "" : name + "_" + fieldName + ": ";
      selection
          .append(' ')
          .append(alias)
          .append(fieldName)
          .append(paging(field, depth == 1 ? 20 : 3))
          .append(selection(types, named(field), page ? depth : depth + 1));
    }
    return selection + " }";
  }

  private static boolean isPlain(Map<String, Object> type) {
    return Set.of("SCALAR", "ENUM").contains((String) type.get("kind"));
  }

  private static String paging(Map<String, Object> field, int size) {
    return list(field.get("args")).stream()
            .anyMatch(argument -> argument.get("name").equals("first"))
        ? "(first: " + size + ")"
        : "";
  }

  private static boolean needsMore(Map<String, Object> field) {
    return list(field.get("args")).stream()
        .anyMatch(
            argument ->
                argument.get("defaultValue") == null
                    && ((Map<?, ?>) argument.get("type")).get("kind").equals("NON_NULL"));
  }

  private static String named(Map<String, Object> field) {
    Map<?, ?> type = (Map<?, ?>) field.get("type");
    while (type.get("ofType") != null) {
      type = (Map<?, ?>) type.get("ofType");
    }
    return (String) type.get("name");
  }

  private static List<Map<String, Object>> fields(Map<String, Object> type) {
    List<Map<String, Object>> fields = new ArrayList<>(list(type.get("fields")));
    fields.sort(Comparator.comparing(field -> (String) field.get("name")));
    return fields;
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> list(Object value) {
    return value == null ? List.of() : (List<Map<String, Object>>) value;
  }
}
