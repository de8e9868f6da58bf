package dev.entente.graphql.limit;

import dev.entente.graphql.connection.Page;
import graphql.introspection.Introspection;
import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.IntValue;
import graphql.language.ObjectValue;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.StringValue;
import graphql.language.TypeName;
import graphql.language.Value;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an operation costs: how many objects its answer may have to hold at most, told from the
 * document and its variables alone, before anything is read.
 *
 * <ul>
 *   <li>An object costs 1, and what is selected of it costs besides. A value that is no object
 *       costs nothing.
 *   <li>What is selected of the nodes of a connection counts once for each node that the page may
 *       hold: {@code first}, {@code last}, or 20.
 *   <li>A list that is no connection holds {@code first} where it takes it, as many as it is given
 *       ids, and is else taken to hold five.
 *   <li>Of an object that may be of several types, the dearest counts.
 *   <li>A text that is given to be worked on costs 1 for each {@value #UNITS_OF_TEXT} units.
 * </ul>
 *
 * @see <a href="https://ibm.github.io/graphql-specs/cost-spec.html">The GraphQL Cost Directives
 *     specification</a>, whose type cost this is, with assumed list sizes of 1 for connections
 */
final class Cost {

  private static final String FIRST = "first";
  private static final String LAST = "last";
  private static final int LONGEST_LIST = 1000;
  private static final int ASSUMED_LIST_SIZE = 5;
  private static final int UNITS_OF_TEXT = 200;
  private static final long UNPAYABLE = 1_000_000_000_000L;

  private final GraphQLSchema schema;
  private final Map<String, FragmentDefinition> fragments = new HashMap<>();
  private final Map<String, Object> variables;
  private final IdentityHashMap<SelectionSet, Map<String, Long>> known = new IdentityHashMap<>();

  private Cost(GraphQLSchema schema, Document document, Map<String, Object> variables) {
    this.schema = schema;
    this.variables = variables;
    document
        .getDefinitionsOfType(FragmentDefinition.class)
        .forEach(fragment -> fragments.put(fragment.getName(), fragment));
  }

  /** The cost of an operation of a valid document. */
  static long of(
      GraphQLSchema schema,
      Document document,
      OperationDefinition operation,
      Map<String, Object> variables) {
    Map<String, Object> given = new HashMap<>();
    for (VariableDefinition variable : operation.getVariableDefinitions()) {
      Object value = variables.get(variable.getName());
      given.put(variable.getName(), value == null ? variable.getDefaultValue() : value);
    }
    GraphQLObjectType root =
        switch (operation.getOperation()) {
          case QUERY -> schema.getQueryType();
          case MUTATION -> schema.getMutationType();
          case SUBSCRIPTION -> schema.getSubscriptionType();
        };
    return new Cost(schema, document, given).of(operation.getSelectionSet(), root, 1);
  }

  /**
   * @param page how many nodes the connection holds that the selections are of; 1 where they are of
   *     something else
   */
  private long of(SelectionSet selections, GraphQLCompositeType type, int page) {
    Map<String, Long> byType = known.computeIfAbsent(selections, unused -> new HashMap<>());
    // The same selections are reached by several fields where they stand in a fragment.
    String key = type.getName() + page;
    Long before = byType.get(key);
    if (before == null) {
      before = 0L;
      for (GraphQLObjectType possible : possible(type)) {
        before = Math.max(before, sum(selections, possible, page));
      }
      byType.put(key, before);
    }
    return before;
  }

  private List<GraphQLObjectType> possible(GraphQLCompositeType type) {
    if (type instanceof GraphQLInterfaceType anInterface) {
      return schema.getImplementations(anInterface);
    }
    if (type instanceof GraphQLUnionType union) {
      return union.getTypes().stream().map(GraphQLObjectType.class::cast).toList();
    }
    return List.of((GraphQLObjectType) type);
  }

  private long sum(SelectionSet selections, GraphQLObjectType type, int page) {
    long sum = 0;
    for (Selection<?> selection : selections.getSelections()) {
      sum += of(selection, type, page);
    }
    return Math.min(sum, UNPAYABLE);
  }

  private long of(Selection<?> selection, GraphQLObjectType type, int page) {
    if (selection instanceof Field field) {
      return ofField(field, type, page);
    }
    if (selection instanceof InlineFragment inline) {
      return of(inline.getTypeCondition(), inline.getSelectionSet(), type, page);
    }
    FragmentDefinition fragment = fragments.get(((FragmentSpread) selection).getName());
    return of(fragment.getTypeCondition(), fragment.getSelectionSet(), type, page);
  }

  private long of(TypeName condition, SelectionSet selections, GraphQLObjectType type, int page) {
    boolean applies =
        condition == null
            || possible((GraphQLCompositeType) schema.getType(condition.getName())).contains(type);
    return applies ? of(selections, type, page) : 0;
  }

  private long ofField(Field field, GraphQLFieldsContainer parent, int page) {
    if (field.getSelectionSet() == null) {
      return 0;
    }
    if (field.getName().startsWith("__")) {
      return 1;
    }
    GraphQLFieldDefinition definition =
        Introspection.getFieldDefinition(schema, parent, field.getName());
    long given = 0;
    for (Argument argument : field.getArguments()) {
      given += textLength(argument.getValue());
    }
    return Math.min(UNPAYABLE, given / UNITS_OF_TEXT + ofObjects(field, definition, parent, page));
  }

  private long ofObjects(
      Field field, GraphQLFieldDefinition definition, GraphQLFieldsContainer parent, int page) {
    GraphQLType declared = GraphQLTypeUtil.unwrapNonNull(definition.getType());
    GraphQLCompositeType type = (GraphQLCompositeType) GraphQLTypeUtil.unwrapAll(declared);
    if (isConnection(type)) {
      return 1 + of(field.getSelectionSet(), type, asked(field, Page.MAX_SIZE, Page.DEFAULT_SIZE));
    }
    int size = GraphQLTypeUtil.isList(declared) ? listSize(field, definition, parent, page) : 1;
    return Math.min(UNPAYABLE, size * (1 + of(field.getSelectionSet(), type, 1)));
  }

  private long textLength(Value<?> value) {
    if (value instanceof StringValue text) {
      return text.getValue().length();
    }
    if (value instanceof ObjectValue object) {
      return object.getObjectFields().stream()
          .mapToLong(member -> textLength(member.getValue()))
          .sum();
    }
    if (value instanceof ArrayValue array) {
      return array.getValues().stream().mapToLong(this::textLength).sum();
    }
    if (!(value instanceof VariableReference)) {
      return 0;
    }
    Object given = value(value);
    if (given instanceof Value<?> byDefault) {
      return textLength(byDefault);
    }
    return given instanceof TextLength length ? length.units() : 0;
  }

  private static boolean isConnection(GraphQLType type) {
    return ((GraphQLCompositeType) type).getName().endsWith("Connection");
  }

  private int listSize(
      Field field, GraphQLFieldDefinition definition, GraphQLFieldsContainer parent, int page) {
    if (isConnection(parent)) {
      return page;
    }
    GraphQLArgument first = definition.getArgument(FIRST);
    if (first != null) {
      Object byDefault = GraphQLArgument.getArgumentDefaultValue(first);
      return asked(field, LONGEST_LIST, byDefault instanceof Number size ? size.intValue() : 1);
    }
    for (Argument argument : field.getArguments()) {
      Object value = value(argument.getValue());
      if (value instanceof ArrayValue literal) {
        return literal.getValues().size();
      }
      if (argument.getName().equals("ids") && value instanceof List<?> ids) {
        return ids.size();
      }
    }
    return ASSUMED_LIST_SIZE;
  }

  /**
   * How many a field is asked for. What is no size is refused when the field is read.
   *
   * @param most that it may be asked for
   * @param byDefault where it does not say
   */
  private int asked(Field field, int most, int byDefault) {
    int size = byDefault;
    for (Argument argument : field.getArguments()) {
      if (argument.getName().equals(FIRST) || argument.getName().equals(LAST)) {
        Object value = value(argument.getValue());
        if (value instanceof IntValue literal) {
          size = size(literal.getValue(), most);
        } else if (value instanceof Number number) {
          size = size(BigInteger.valueOf(number.longValue()), most);
        }
      }
    }
    return size;
  }

  private static int size(BigInteger number, int most) {
    return number.max(BigInteger.ONE).min(BigInteger.valueOf(most)).intValue();
  }

  private Object value(Value<?> value) {
    return value instanceof VariableReference reference
        ? variables.get(reference.getName())
        : value;
  }
}
