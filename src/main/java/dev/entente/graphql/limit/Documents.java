package dev.entente.graphql.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.entente.graphql.error.ErrorCode;
import dev.entente.graphql.error.RequestException;
import graphql.ExecutionInput;
import graphql.ParseAndValidate;
import graphql.ParseAndValidateResult;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.Node;
import graphql.language.NodeTraverser;
import graphql.language.NodeVisitorStub;
import graphql.language.OperationDefinition;
import graphql.parser.ParserOptions;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.schema.GraphQLSchema;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import graphql.validation.ValidationError;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Decides whether a document may be executed, before anything is. It is parsed, measured, validated
 * and priced, in this order: each step bounds the work of the next. What was found of a document is
 * remembered; only its price depends on the variables.
 */
@ApplicationScoped
public class Documents {

  /** The characters of all documents that are remembered. */
  private static final long REMEMBERED = 8 * 1024 * 1024;

  private static final Set<String> INTROSPECTION = Set.of("__schema", "__type");

  /** The mutation that only shows what would be done. */
  private static final String TRIAL = "extract";

  private final GraphQLSchema schema;
  private final LimitsConfig limits;
  private final Cache<String, Valid> valid =
      Caffeine.newBuilder()
          .maximumWeight(REMEMBERED)
          .weigher((String text, Valid unused) -> text.length())
          .build();

  private record Valid(Document document, Set<String> fieldNames) {}

  @Inject
  Documents(GraphQLSchema schema, LimitsConfig limits) {
    this.schema = schema;
    this.limits = limits;
  }

  void configure(@Observes StartupEvent event) {
    ParserOptions.setDefaultOperationParserOptions(
        ParserOptions.getDefaultOperationParserOptions()
            .transform(options -> options.maxTokens(limits.tokens())));
  }

  /**
   * The operation of a document that a request means.
   *
   * @param operationName which one; null where there is one only
   * @param variables the values of its variables, numbers as {@link Number}, lists as {@link List}
   * @throws DocumentFault when the document is not GraphQL or does not fit the schema
   * @throws RequestException when it asks too much, or has no such operation
   */
  public Operation operation(String text, String operationName, Map<String, Object> variables) {
    Valid found = valid.getIfPresent(text);
    if (found == null) {
      found = validate(text);
      valid.put(text, found);
    }
    OperationDefinition operation = operation(found.document, operationName);
    long cost = Cost.of(schema, found.document, operation, variables);
    if (cost > limits.cost()) {
      throw exceeded(
          ErrorCode.COST_LIMIT_EXCEEDED,
          "This asks for %d objects; a request may ask for %d (entente.limits.cost). Ask for"
              + " smaller pages or fewer levels.",
          cost,
          limits.cost());
    }
    return new Operation(
        found.document,
        operation.getOperation(),
        operation.getName(),
        (int) cost,
        found.fieldNames,
        changesData(operation));
  }

  /** Fragments are not looked into: who tries something out alone has no need of them. */
  private static boolean changesData(OperationDefinition operation) {
    return operation.getOperation() == OperationDefinition.Operation.MUTATION
        && !operation.getSelectionSet().getSelections().stream()
            .allMatch(
                selection -> selection instanceof Field field && TRIAL.equals(field.getName()));
  }

  private Valid validate(String text) {
    Document document = parse(text);
    measure(DocumentShape.of(document));
    Set<String> fieldNames = fieldNames(document);
    if (!limits.introspection() && fieldNames.stream().anyMatch(INTROSPECTION::contains)) {
      throw new RequestException(
          ErrorCode.INTROSPECTION_DISABLED,
          "This installation does not tell its schema (entente.limits.introspection). The schema is"
              + " part of the documentation.");
    }
    List<ValidationError> faults = ParseAndValidate.validate(schema, document, Locale.ROOT);
    if (!faults.isEmpty()) {
      throw new DocumentFault(faults);
    }
    return new Valid(document, fieldNames);
  }

  private static Document parse(String text) {
    ParseAndValidateResult parsed =
        ParseAndValidate.parse(ExecutionInput.newExecutionInput(text).build());
    if (parsed.getSyntaxException() instanceof ParseCancelledException tooMuch) {
      throw exceeded(
          ErrorCode.TOKEN_LIMIT_EXCEEDED,
          "The document is too long: %s (entente.limits.tokens).",
          tooMuch.getMessage());
    }
    if (parsed.isFailure()) {
      throw new DocumentFault(parsed.getErrors());
    }
    return parsed.getDocument();
  }

  private void measure(DocumentShape shape) {
    require(
        shape.depth(), limits.depth(), "levels of fields", "depth", ErrorCode.DEPTH_LIMIT_EXCEEDED);
    require(shape.fields(), limits.fields(), "fields", "fields", ErrorCode.FIELD_LIMIT_EXCEEDED);
    require(
        shape.aliases(), limits.aliases(), "aliases", "aliases", ErrorCode.ALIAS_LIMIT_EXCEEDED);
    require(
        shape.directives(),
        limits.directives(),
        "directives",
        "directives",
        ErrorCode.DIRECTIVE_LIMIT_EXCEEDED);
  }

  private static void require(long number, int limit, String what, String key, ErrorCode code) {
    if (number > limit) {
      throw exceeded(
          code,
          "The document has %d %s; a request may have %d (entente.limits.%s).",
          number,
          what,
          limit,
          key);
    }
  }

  private static Set<String> fieldNames(Document document) {
    Set<String> names = new HashSet<>();
    new NodeTraverser()
        .preOrder(
            new NodeVisitorStub() {
              @Override
              @SuppressWarnings("rawtypes")
              public TraversalControl visitField(Field field, TraverserContext<Node> context) {
                names.add(field.getName());
                return TraversalControl.CONTINUE;
              }
            },
            document);
    return Set.copyOf(names);
  }

  private static OperationDefinition operation(Document document, String name) {
    List<OperationDefinition> operations =
        document.getDefinitionsOfType(OperationDefinition.class).stream()
            .filter(operation -> name == null || name.equals(operation.getName()))
            .toList();
    if (operations.size() == 1) {
      return operations.get(0);
    }
    throw new RequestException(
        ErrorCode.OPERATION_RESOLUTION_FAILURE,
        operations.isEmpty()
            ? "The document has no operation"
                + (name == null ? "." : " of the name in `operationName`.")
            : "The document has several operations: say which one in `operationName`.");
  }

  private static RequestException exceeded(ErrorCode code, String message, Object... arguments) {
    return new RequestException(code, message.formatted(arguments));
  }
}
