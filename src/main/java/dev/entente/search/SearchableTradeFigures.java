package dev.entente.search;

import dev.entente.trade.TradeFigure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Trade figures are found by what is traded, by their quote, and by who trades or claims them. */
@ApplicationScoped
class SearchableTradeFigures implements Searchable {

  private final Texts texts;

  @Inject
  SearchableTradeFigures(Texts texts) {
    this.texts = texts;
  }

  @Override
  public String nodeType() {
    return TradeFigure.NODE_TYPE;
  }

  @Override
  public String entity() {
    return "TradeFigure";
  }

  @Override
  public List<SearchDocument> documents(Collection<UUID> keys) {
    List<Object[]> figures =
        texts.rows("select key, commodity, quote from TradeFigure where holds(:keys, key)", keys);
    if (figures.isEmpty()) {
      return List.of();
    }
    Map<UUID, List<String>> parties =
        texts.byNode(
            "select t.key, p.actor.name from TradeFigure t join t.parties p where holds(:keys, t.key)"
                + " order by t.key, p.actor.slug",
            keys);
    Map<UUID, List<String>> claimants =
        texts.byNode(
            "select t.key, c.name from TradeFigure t join t.claimants c where holds(:keys, t.key)"
                + " order by t.key, index(c)",
            keys);
    List<SearchDocument> documents = new ArrayList<>();
    for (Object[] figure : figures) {
      UUID key = (UUID) figure[0];
      SearchDocument.Builder document =
          new SearchDocument.Builder(key, SearchType.TRADE_FIGURE)
              .add(Prominence.NAME, (String) figure[1])
              .add(Prominence.CONTENT, (String) figure[2]);
      for (Map<UUID, List<String>> who : List.of(parties, claimants)) {
        who.getOrDefault(key, List.of()).forEach(name -> document.add(Prominence.CONTENT, name));
      }
      documents.add(document.build());
    }
    return documents;
  }
}
