package dev.entente.change;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.entente.digest.Sha256;
import dev.entente.security.Credentials;
import graphql.schema.DataFetchingEnvironment;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.graphql.api.Context;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.hibernate.Session;

/** What mutations wish to change, in the name of who sent the request. */
@ApplicationScoped
public class Changes {

  private static final int MAX_KEY = 100;
  private static final int MAX_NAME = 200;

  private final Ledger ledger;
  private final Session session;
  private final SecurityIdentity identity;
  private final ObjectMapper json;

  @Inject
  Changes(Ledger ledger, Session session, SecurityIdentity identity, ObjectMapper json) {
    this.ledger = ledger;
    this.session = session;
    this.identity = identity;
    this.json = json;
  }

  /**
   * Makes a change, unless it was made before under the same key, or is refused.
   *
   * @param input what is asked for, of which only the key is looked at here
   * @param context the field that asks for it
   */
  public Outcome make(
      AuditAction action, ChangeInput input, Context context, Consumer<Change> work) {
    try {
      AuditEntry entry = ledger.write(action, name(), key(input), sum(context), work);
      // An earlier mutation of the same request may have read what is no longer so.
      session.clear();
      return new Outcome(entry, List.of());
    } catch (RefusedException refused) {
      return new Outcome(null, refused.errors());
    }
  }

  /** A token may carry a longer name than the audit log has room for. */
  private String name() {
    String name = Credentials.nameOf(identity);
    return name.substring(0, Math.min(name.length(), MAX_NAME));
  }

  private static String key(ChangeInput input) {
    String key = input.idempotencyKey;
    if (key != null && (key.isBlank() || key.length() > MAX_KEY)) {
      throw new RefusedException(
          UserErrorCode.INVALID,
          "idempotencyKey",
          "It must have 1 to %d characters, not all of them spaces.".formatted(MAX_KEY));
    }
    return key;
  }

  /** The sum of the arguments as they were sent, whatever the order of their members. */
  private String sum(Context context) {
    Map<String, Object> arguments = context.unwrap(DataFetchingEnvironment.class).getArguments();
    try {
      String text = json.writeValueAsString(sorted(arguments));
      return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Object sorted(Object value) {
    if (value instanceof Map<?, ?> members) {
      Map<String, Object> sorted = new TreeMap<>();
      members.forEach((name, member) -> sorted.put((String) name, sorted(member)));
      return sorted;
    }
    return value instanceof List<?> list ? list.stream().map(Changes::sorted).toList() : value;
  }
}
