package dev.entente.search;

import dev.entente.statement.Statement;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Statements are found by their text, and by the quotes of their citations. */
@ApplicationScoped
class SearchableStatements implements Searchable {

  private final Texts texts;

  @Inject
  SearchableStatements(Texts texts) {
    this.texts = texts;
  }

  @Override
  public String nodeType() {
    return Statement.NODE_TYPE;
  }

  @Override
  public String entity() {
    return "Statement";
  }

  @Override
  public List<SearchDocument> documents(Collection<UUID> keys) {
    List<Object[]> statements =
        texts.rows("select key, text from Statement where holds(:keys, key)", keys);
    Map<UUID, List<String>> quotes =
        statements.isEmpty()
            ? Map.of()
            : texts.byNode(
                "select c.fact.key, q.text from Citation c join c.quotes q"
                    + " where holds(:keys, c.fact.key) order by c.fact.key, c.position, index(q)",
                keys);
    List<SearchDocument> documents = new ArrayList<>();
    for (Object[] statement : statements) {
      UUID key = (UUID) statement[0];
      SearchDocument.Builder document =
          new SearchDocument.Builder(key, SearchType.STATEMENT)
              .add(Prominence.CONTENT, (String) statement[1]);
      quotes.getOrDefault(key, List.of()).forEach(quote -> document.add(Prominence.CONTENT, quote));
      documents.add(document.build());
    }
    return documents;
  }
}
