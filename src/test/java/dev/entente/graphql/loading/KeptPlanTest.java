package dev.entente.graphql.loading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.Api;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is asked a second time is not translated to SQL again. Of a query with a list among its
 * parameters Hibernate keeps no plan, and says so nowhere. Neither does it where a parameter could
 * be a list, as in the conditions on texts: {@code lower(:text)}.
 */
@QuarkusTest
class KeptPlanTest {

  @Inject SessionFactory factory;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "leader",
        "said-at-meetings",
        "contradictions",
        "relationships-as-of",
        "timeline",
        "path",
        "trade-series",
        "stats"
      })
  void aQueryIsTranslatedOnce(String documented) {
    String query = Api.documented(documented);
    Api.data(query);
    Statistics statistics = factory.getStatistics();
    statistics.clear();

    Api.data(query);

    // Its HQL is looked up, then the plan for it.
    assertThat(statistics.getQueryPlanCacheHitCount())
        .isEqualTo(2 * statistics.getQueryExecutionCount());
  }
}
