package dev.entente.database;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ArcContainer;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.concurrent.Callable;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/**
 * Keeps rows from readers that are stored for writers and reviewers alone. The entities carry the
 * restriction themselves ({@code @SQLRestriction}), so that no statement can forget it; for those
 * who may see everything it is lifted here, in the last moment before a statement is sent.
 *
 * <p>A filter of Hibernate could be switched on and off, but while one is on, Hibernate 7.2 keeps
 * no plan of any query and translates each anew.
 */
@RegisterForReflection
public class HiddenRows implements StatementInspector {

  private static final long serialVersionUID = 1L;

  /** The SQL of the restriction, in words that no other statement uses. */
  public static final String RESTRICTION = "hidden in (false)";

  private static final String NO_RESTRICTION = "hidden in (false, true)";

  private static final ThreadLocal<Boolean> SHOWN = ThreadLocal.withInitial(() -> false);

  /** Does something in whose course everything is seen. */
  static <R> R show(Callable<R> work) throws Exception {
    boolean before = SHOWN.get();
    SHOWN.set(true);
    try {
      return work.call();
    } finally {
      SHOWN.set(before);
    }
  }

  /** Does something in whose course a writer sees what readers see. */
  public static void keep(Runnable work) {
    boolean before = SHOWN.get();
    SHOWN.set(false);
    try {
      work.run();
    } finally {
      SHOWN.set(before);
    }
  }

  @Override
  public String inspect(String sql) {
    return sql.contains(RESTRICTION) && isEverythingSeen()
        ? sql.replace(RESTRICTION, NO_RESTRICTION)
        : sql;
  }

  private static boolean isEverythingSeen() {
    if (SHOWN.get()) {
      return true;
    }
    ArcContainer container = Arc.container();
    return container.requestContext().isActive()
        && container.instance(Sight.class).get().isOfEverything();
  }
}
