package dev.entente.search;

import dev.entente.meeting.Meeting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Meetings are found by title and place. */
@ApplicationScoped
class SearchableMeetings implements Searchable {

  private final Texts texts;

  @Inject
  SearchableMeetings(Texts texts) {
    this.texts = texts;
  }

  @Override
  public String nodeType() {
    return Meeting.NODE_TYPE;
  }

  @Override
  public String entity() {
    return "Meeting";
  }

  @Override
  public List<SearchDocument> documents(Collection<UUID> keys) {
    return texts
        .rows("select key, title, place from Meeting where holds(:keys, key)", keys)
        .stream()
        .map(
            row ->
                new SearchDocument.Builder((UUID) row[0], SearchType.MEETING)
                    .add(Prominence.NAME, (String) row[1])
                    .add(Prominence.ALIAS, (String) row[2])
                    .build())
        .toList();
  }
}
