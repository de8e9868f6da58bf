package dev.entente.graphql.limit;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How large a document is with its fragments put in, without putting them in: each fragment is
 * measured once, so a document that would unfold to millions of fields is measured as quickly as it
 * is read. A fragment within itself counts as nothing; validation refuses it.
 *
 * @param depth the number of levels of fields
 * @param fields the number of fields, all operations together
 * @param aliases the number of aliases
 * @param directives the number of directives
 */
record DocumentShape(int depth, long fields, long aliases, long directives) {

  private static final long ENOUGH = Integer.MAX_VALUE;
  private static final DocumentShape NOTHING = new DocumentShape(0, 0, 0, 0);

  static DocumentShape of(Document document) {
    Unfolding unfolding = new Unfolding();
    document
        .getDefinitionsOfType(FragmentDefinition.class)
        .forEach(fragment -> unfolding.definitions.put(fragment.getName(), fragment));
    DocumentShape shape = NOTHING;
    for (OperationDefinition operation : document.getDefinitionsOfType(OperationDefinition.class)) {
      shape =
          shape
              .beside(unfolding.of(operation.getSelectionSet()))
              .withDirectives(operation.getDirectives().size());
    }
    return shape;
  }

  private DocumentShape beside(DocumentShape other) {
    return new DocumentShape(
        Math.max(depth, other.depth),
        Math.min(ENOUGH, fields + other.fields),
        Math.min(ENOUGH, aliases + other.aliases),
        Math.min(ENOUGH, directives + other.directives));
  }

  private DocumentShape withDirectives(int more) {
    return beside(new DocumentShape(0, 0, 0, more));
  }

  /** Measures selections, and remembers the fragments it has measured. */
  private static final class Unfolding {

    private final Map<String, FragmentDefinition> definitions = new HashMap<>();
    private final Map<String, DocumentShape> measured = new HashMap<>();

    DocumentShape of(SelectionSet selections) {
      DocumentShape shape = NOTHING;
      if (selections != null) {
        for (Selection<?> selection : selections.getSelections()) {
          shape = shape.beside(of(selection));
        }
      }
      return shape;
    }

    private DocumentShape of(Selection<?> selection) {
      if (selection instanceof Field field) {
        DocumentShape below = of(field.getSelectionSet());
        return new DocumentShape(below.depth + 1, below.fields, below.aliases, below.directives)
            .beside(new DocumentShape(0, 1, field.getAlias() == null ? 0 : 1, 0))
            .withDirectives(field.getDirectives().size());
      }
      if (selection instanceof InlineFragment inline) {
        return of(inline.getSelectionSet()).withDirectives(inline.getDirectives().size());
      }
      FragmentSpread spread = (FragmentSpread) selection;
      return of(spread.getName()).withDirectives(spread.getDirectives().size());
    }

    private DocumentShape of(String fragment) {
      if (!measured.containsKey(fragment)) {
        measured.put(fragment, NOTHING);
        FragmentDefinition definition = definitions.get(fragment);
        List<?> directives = definition == null ? List.of() : definition.getDirectives();
        measured.put(
            fragment,
            definition == null
                ? NOTHING
                : of(definition.getSelectionSet()).withDirectives(directives.size()));
      }
      return measured.get(fragment);
    }
  }
}
