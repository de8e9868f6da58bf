package dev.entente.evidence;

import dev.entente.graphql.connection.KeyType;
import dev.entente.graphql.connection.Order;
import dev.entente.graphql.connection.OrderDirection;
import dev.entente.graphql.connection.Ordering;
import dev.entente.graphql.connection.SortField;
import dev.entente.graphql.connection.SortKey;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;

/** What the citations of a fact can be ordered by. */
@Description("What the citations of a fact can be ordered by.")
public enum CitationOrderField implements SortField<Citation> {
  @Description("The place among the citations, as they were entered.")
  POSITION(SortKey.of("n.position", KeyType.INTEGER, citation -> citation.position)),
  @Description("How sure it is that the words say so.")
  CONFIDENCE(SortKey.of("n.confidence", KeyType.FLOAT, citation -> citation.confidence)),
  @Description("Who found the fact in the text.")
  EXTRACTOR(SortKey.of("n.extractor", KeyType.TEXT, citation -> citation.extractor)),
  @Description("Where the words start; citations without a place in the text come last.")
  START(SortKey.nullable("n.start", KeyType.INTEGER, citation -> citation.start));

  private final SortKey<Citation> key;

  CitationOrderField(SortKey<Citation> key) {
    this.key = key;
  }

  @Override
  public SortKey<Citation> key() {
    return key;
  }

  public static Ordering<Citation> ordering(List<? extends Order<CitationOrderField>> orderBy) {
    return Ordering.of(orderBy, POSITION, OrderDirection.ASC, POSITION.key);
  }
}
