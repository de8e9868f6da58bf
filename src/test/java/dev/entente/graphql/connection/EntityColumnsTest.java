package dev.entente.graphql.connection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.article.Article;
import dev.entente.evidence.Citation;
import dev.entente.meeting.Meeting;
import dev.entente.office.Office;
import dev.entente.relationship.Relationship;
import dev.entente.statement.Statement;
import dev.entente.trade.TradeFigure;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.engine.spi.SessionImplementor;
import org.hibernate.metamodel.mapping.PluralAttributeMapping;
import org.hibernate.metamodel.mapping.internal.ToOneAttributeMapping;
import org.hibernate.persister.entity.EntityPersister;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read column by column is what the session would have read. */
@QuarkusTest
class EntityColumnsTest {

  @Inject SessionFactory factory;

  @ParameterizedTest
  @ValueSource(
      classes = {
        Article.class,
        Citation.class,
        Meeting.class,
        Office.class,
        Relationship.class,
        Statement.class,
        TradeFigure.class
      })
  void readsWhatTheSessionReads(Class<?> type) {
    EntityPersister entity =
        factory
            .unwrap(SessionFactoryImplementor.class)
            .getMappingMetamodel()
            .getEntityDescriptor(type);
    EntityColumns<Object> columns = new EntityColumns<>(entity, Set.of());
    try (Session session = factory.openSession()) {
      List<Map<String, Object>> whole =
          session.createSelectionQuery(from(type, "n"), type).getResultList().stream()
              .map(object -> values(entity, object))
              .toList();
      session.clear();
      List<Map<String, Object>> byColumn =
          session
              .createSelectionQuery(from(type, columns.of("n")), Object[].class)
              .getResultList()
              .stream()
              .map(row -> columns.read(row, 0, session.unwrap(SessionImplementor.class)))
              .map(object -> values(entity, object))
              .toList();

      assertThat(whole).isNotEmpty();
      assertThat(byColumn).isEqualTo(whole);
    }
  }

  private static String from(Class<?> type, String selected) {
    return "select %s from %s n order by n.key".formatted(selected, type.getSimpleName());
  }

  /** Its key, and the values of all attributes but collections; of what it refers to, the keys. */
  private Map<String, Object> values(EntityPersister entity, Object object) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("its key", (UUID) entity.getIdentifier(object));
    entity
        .getAttributeMappings()
        .forEach(
            attribute -> {
              if (!(attribute instanceof PluralAttributeMapping)) {
                Object value = attribute.getValue(object);
                values.put(
                    attribute.getAttributeName(),
                    value != null && attribute instanceof ToOneAttributeMapping
                        ? factory.getPersistenceUnitUtil().getIdentifier(value)
                        : value);
              }
            });
    return values;
  }
}
