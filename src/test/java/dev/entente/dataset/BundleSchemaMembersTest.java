package dev.entente.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.entente.dataset.bundle.ActorEntry;
import dev.entente.dataset.bundle.AliasEntry;
import dev.entente.dataset.bundle.ArticleEntry;
import dev.entente.dataset.bundle.BundleFile;
import dev.entente.dataset.bundle.CitationEntry;
import dev.entente.dataset.bundle.ContradictionEntry;
import dev.entente.dataset.bundle.MeetingEntry;
import dev.entente.dataset.bundle.OfficeEntry;
import dev.entente.dataset.bundle.ParticipantEntry;
import dev.entente.dataset.bundle.QuoteEntry;
import dev.entente.dataset.bundle.RelationshipEntry;
import dev.entente.dataset.bundle.SideEntry;
import dev.entente.dataset.bundle.Slug;
import dev.entente.dataset.bundle.StatementEntry;
import dev.entente.dataset.bundle.TextEntry;
import dev.entente.dataset.bundle.TradeFigureEntry;
import dev.entente.time.PartialDate;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.graphql.Description;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** docs/bundle.schema.json has the members, values and limits of the records that are read. */
class BundleSchemaMembersTest {

  private static final JsonNode TREE = BundleSchemaTest.TREE;
  private static final String NOT_BLANK = "[^\\u0000-\\u0020]";

  private static final Map<Class<?>, String> DEFINITIONS =
      Map.ofEntries(
          Map.entry(ActorEntry.class, "actor"),
          Map.entry(AliasEntry.class, "alias"),
          Map.entry(ArticleEntry.class, "article"),
          Map.entry(TextEntry.class, "text"),
          Map.entry(OfficeEntry.class, "office"),
          Map.entry(MeetingEntry.class, "meeting"),
          Map.entry(ParticipantEntry.class, "participant"),
          Map.entry(StatementEntry.class, "statement"),
          Map.entry(RelationshipEntry.class, "relationship"),
          Map.entry(TradeFigureEntry.class, "tradeFigure"),
          Map.entry(CitationEntry.class, "citation"),
          Map.entry(QuoteEntry.class, "quote"),
          Map.entry(ContradictionEntry.class, "contradiction"),
          Map.entry(SideEntry.class, "side"));

  /** These say which file is the first one; the reader asks for them there. */
  private static final Set<String> OF_THE_FIRST_FILE = Set.of("format", "version", "name");

  static List<Class<?>> entries() {
    return DEFINITIONS.keySet().stream()
        .sorted((a, b) -> a.getName().compareTo(b.getName()))
        .toList();
  }

  @Test
  void hasTheMembersOfTheFile() {
    assertMembers(BundleFile.class, TREE, OF_THE_FIRST_FILE);
    assertThat(TREE.at("/properties/format/const").asText()).isEqualTo(BundleFile.FORMAT);
    assertThat(TREE.at("/properties/version/const").asInt()).isEqualTo(BundleFile.VERSION);
  }

  @ParameterizedTest
  @MethodSource("entries")
  void hasTheMembersOfEveryEntry(Class<?> entry) {
    assertMembers(entry, definition(DEFINITIONS.get(entry)), Set.of());
  }

  @Test
  void describesEntriesDatesSlugsAndEnumsOnly() {
    Set<String> expected = new TreeSet<>(DEFINITIONS.values());
    expected.addAll(List.of("slug", "date", "dateText", "datedObject"));
    enums().forEach(type -> expected.add(nameOf(type)));

    assertThat(TREE.get("$defs").fieldNames())
        .toIterable()
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @ParameterizedTest
  @MethodSource("enums")
  void hasTheValuesOfEveryEnumAndTheirMeaning(Class<? extends Enum<?>> type)
      throws NoSuchFieldException {
    JsonNode definition = definition(nameOf(type));

    assertThat(texts(definition.get("enum")))
        .containsExactlyElementsOf(Arrays.stream(type.getEnumConstants()).map(Enum::name).toList());
    for (Enum<?> value : type.getEnumConstants()) {
      Description meaning = type.getField(value.name()).getAnnotation(Description.class);
      assertThat(definition.get("description").asText())
          .contains("- `%s`: %s".formatted(value.name(), meaning == null ? "" : meaning.value()));
    }
  }

  @SuppressWarnings("unchecked")
  static Stream<Class<? extends Enum<?>>> enums() {
    return DEFINITIONS.keySet().stream()
        .flatMap(entry -> Arrays.stream(entry.getRecordComponents()))
        .map(RecordComponent::getType)
        .filter(Class::isEnum)
        .distinct()
        .map(type -> (Class<? extends Enum<?>>) type);
  }

  @Test
  void hasThePatternOfSlugs() {
    assertThat(definition("slug").get("pattern").asText())
        .isEqualTo('^' + Slug.class.getAnnotation(Pattern.class).regexp() + '$');
  }

  private static void assertMembers(Class<?> type, JsonNode definition, Set<String> apart) {
    assertThat(definition.get("additionalProperties").booleanValue()).isFalse();
    assertThat(definition.get("properties").fieldNames())
        .toIterable()
        .containsExactlyElementsOf(
            Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList());
    Set<String> required = new TreeSet<>();
    for (Field member : members(type)) {
      if (apart.contains(member.getName())) {
        continue;
      }
      boolean due = isRequired(member, member.getType());
      if (due) {
        required.add(member.getName());
      }
      assertConstraints(
          type.getSimpleName() + '.' + member.getName(),
          definition.get("properties").get(member.getName()),
          member,
          member.getAnnotatedType(),
          due);
    }
    assertThat(texts(definition.path("required"))).containsExactlyInAnyOrderElementsOf(required);
  }

  private static void assertConstraints(
      String name, JsonNode schema, AnnotatedElement member, AnnotatedType type, boolean due) {
    JsonNode node = schema;
    if (schema.has("anyOf")) {
      assertThat(schema.at("/anyOf/1/type").asText()).as(name).isEqualTo("null");
      node = schema.at("/anyOf/0");
    }
    Class<?> raw = type.getType() instanceof Class<?> plain ? plain : List.class;
    String reference = reference(raw, member);
    boolean nullable = schema.has("anyOf") || texts(node.path("type")).contains("null");
    assertThat(nullable).as(name + " may be null").isEqualTo(!due);
    if (reference != null) {
      assertThat(node.path("$ref").asText()).as(name).isEqualTo("#/$defs/" + reference);
      return;
    }
    assertThat(texts(node.path("type"))).as(name).contains(kind(raw));
    assertSize(name, node, member, raw);
    assertRange(name, node, member, raw);
    assertPattern(name, node, member);
    if (raw == List.class) {
      AnnotatedType element =
          ((AnnotatedParameterizedType) type).getAnnotatedActualTypeArguments()[0];
      assertConstraints(name + "[]", node.get("items"), element, element, true);
    }
  }

  private static String reference(Class<?> raw, AnnotatedElement member) {
    if (raw.isEnum()) {
      return nameOf(raw);
    }
    if (raw == PartialDate.class) {
      return "date";
    }
    return member.isAnnotationPresent(Slug.class) ? "slug" : DEFINITIONS.get(raw);
  }

  private static void assertSize(
      String name, JsonNode node, AnnotatedElement member, Class<?> raw) {
    Size size = member.getAnnotation(Size.class);
    String things = raw == List.class ? "Items" : "Length";
    int min = size == null ? 0 : size.min();
    if (raw == List.class && member.isAnnotationPresent(NotEmpty.class)) {
      min = 1;
    }
    int max = size == null ? Integer.MAX_VALUE : size.max();
    assertThat(node.path("min" + things).asInt(0)).as(name).isEqualTo(min);
    assertThat(node.path("max" + things).asInt(Integer.MAX_VALUE)).as(name).isEqualTo(max);
  }

  private static void assertRange(
      String name, JsonNode node, AnnotatedElement member, Class<?> raw) {
    if (raw == Integer.class) {
      int min = member.isAnnotationPresent(Positive.class) ? 1 : 0;
      assertThat(node.path("minimum").asInt(-1)).as(name).isEqualTo(min);
      assertThat(node.path("maximum").asInt(-1)).as(name).isEqualTo(Integer.MAX_VALUE);
    } else if (raw == Double.class) {
      assertThat(node.path("minimum").asText())
          .as(name)
          .isEqualTo(member.getAnnotation(DecimalMin.class).value());
      assertThat(node.path("maximum").asText())
          .as(name)
          .isEqualTo(member.getAnnotation(DecimalMax.class).value());
    }
  }

  private static void assertPattern(String name, JsonNode node, AnnotatedElement member) {
    Pattern pattern = member.getAnnotation(Pattern.class);
    String expected = null;
    if (pattern != null) {
      expected = '^' + pattern.regexp() + '$';
    } else if (member.isAnnotationPresent(NotBlank.class)) {
      expected = NOT_BLANK;
    }
    assertThat(node.path("pattern").asText(null)).as(name).isEqualTo(expected);
  }

  private static boolean isRequired(AnnotatedElement member, Class<?> type) {
    return type.isPrimitive()
        || Stream.<Class<? extends Annotation>>of(NotNull.class, NotBlank.class, NotEmpty.class)
            .anyMatch(member::isAnnotationPresent);
  }

  private static String kind(Class<?> type) {
    if (type == List.class) {
      return "array";
    }
    if (type == boolean.class) {
      return "boolean";
    }
    if (type == Integer.class) {
      return "integer";
    }
    return type == Double.class ? "number" : "string";
  }

  private static List<Field> members(Class<?> type) {
    return Arrays.stream(type.getRecordComponents())
        .map(
            component -> {
              try {
                return type.getDeclaredField(component.getName());
              } catch (NoSuchFieldException impossible) {
                throw new IllegalStateException(impossible);
              }
            })
        .toList();
  }

  private static String nameOf(Class<?> type) {
    String name = type.getSimpleName();
    return Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }

  private static JsonNode definition(String name) {
    return TREE.get("$defs").get(name);
  }

  private static List<String> texts(JsonNode node) {
    return node.isTextual()
        ? List.of(node.textValue())
        : StreamSupport.stream(node.spliterator(), false).map(JsonNode::asText).toList();
  }
}
