package dev.entente.statistics;

import dev.entente.graphql.connection.Condition;
import dev.entente.graphql.error.RequestException;
import dev.entente.graphql.filter.Filter;
import dev.entente.graphql.node.Node;
import dev.entente.graphql.node.Nodes;
import dev.entente.statement.StatementFilter;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.hibernate.Session;
import org.hibernate.query.SelectionQuery;

/** How many statements there are of what. */
@GraphQLApi
public class StatsApi {

  private static final int DEFAULT_SIZE = 100;
  private static final int MAX_SIZE = 1000;

  @Inject Session session;
  @Inject Nodes nodes;

  @Query
  @Description(
      "How many statements there are, by speaker, article, month and others: the largest counts"
          + " first, equal ones by key. The counts may add up to more or less than there are"
          + " statements.")
  public @NonNull List<@NonNull Bucket> stats(
      @NonNull @Description("What to count by.") StatsGroup groupBy,
      @Description("Which statements to count; all where left out.") StatementFilter where,
      @DefaultValue("100") @Description("How many of the largest counts to return, 1 to 1000.")
          Integer first) {
    int size = first == null ? DEFAULT_SIZE : first;
    if (size < 1 || size > MAX_SIZE) {
      throw RequestException.badUserInput(
          "`first` is %d; it must be from 1 to %d.", size, MAX_SIZE);
    }
    Grouping grouping = groupBy.grouping();
    Condition counted = Condition.of(grouping.condition()).and(Filter.condition(where));
    SelectionQuery<Object[]> query =
        session.createSelectionQuery(
            """
            select %1$s, %2$s, count(distinct n.key) from Statement n %3$s%4$s
            group by %1$s, %2$s order by count(distinct n.key) desc, %1$s"""
                .formatted(
                    grouping.key(),
                    grouping.label(),
                    grouping.join(),
                    counted.hql().isEmpty() ? "" : " where " + counted.hql()),
            Object[].class);
    counted.parameters().forEach(query::setParameter);
    return query.setMaxResults(size).getResultList().stream()
        .map(
            row ->
                new Bucket(
                    (String) row[0],
                    (String) row[1],
                    ((Long) row[2]).intValue(),
                    grouping.nodeType()))
        .toList();
  }

  @Description(
      "The object that it stands for: an actor, article or meeting; null where it stands for none.")
  public List<Node> node(@Source List<Bucket> buckets) {
    return nodes.find(buckets.stream().map(Bucket::nodeId).toList());
  }
}
