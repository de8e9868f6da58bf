package dev.entente.dataset;

import dev.entente.change.DatasetState;
import dev.entente.change.Ledger;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.hibernate.Session;

/** What there is to ask for. */
@GraphQLApi
public class DatasetApi {

  @Inject Ledger ledger;
  @Inject Session session;

  @Query
  @Description("What the data holds, and which version of it this is.")
  public @NonNull DatasetInfo dataset() {
    DatasetState state = ledger.state();
    return new DatasetInfo(
        Long.toString(state.version),
        state.updatedAt,
        session
            .createSelectionQuery("from DatasetBundle order by name", DatasetBundle.class)
            .getResultList());
  }

  @Description("How many objects of each type there are.")
  public @NonNull List<@NonNull DatasetCounts> counts(@Source List<DatasetInfo> infos) {
    Object[] counts =
        session
            .createSelectionQuery(
                "select (select count(*) from Article), (select count(*) from ActorEntity),"
                    + " (select count(*) from Office), (select count(*) from Meeting),"
                    + " (select count(*) from Statement), (select count(*) from Relationship),"
                    + " (select count(*) from TradeFigure), (select count(*) from Contradiction),"
                    + " (select count(*) from Citation)",
                Object[].class)
            .getSingleResult();
    DatasetCounts all =
        new DatasetCounts(
            number(counts[0]),
            number(counts[1]),
            number(counts[2]),
            number(counts[3]),
            number(counts[4]),
            number(counts[5]),
            number(counts[6]),
            number(counts[7]),
            number(counts[8]));
    return infos.stream().map(info -> all).toList();
  }

  private static int number(Object count) {
    return ((Long) count).intValue();
  }
}
