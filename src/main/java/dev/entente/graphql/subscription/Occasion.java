package dev.entente.graphql.subscription;

import graphql.GraphQLContext;
import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.api.Context;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What the document of a subscription is executed for: at first to learn which events it is about,
 * then once for each of them.
 */
public final class Occasion {

  /** Its name in the context of an execution. */
  public static final String KEY = "occasion";

  private final Position event;
  private SourceStream stream;
  private boolean gone;

  private Occasion(Position event) {
    this.event = event;
  }

  /** A client has sent the document. */
  public static Occasion subscribing() {
    return new Occasion(null);
  }

  /** Something has happened. */
  public static Occasion of(Position event) {
    return new Occasion(event);
  }

  static Occasion of(GraphQLContext context) {
    return context.get(KEY);
  }

  boolean isSubscribing() {
    return event == null;
  }

  /** The events that the subscription is about; null where it could not be told. */
  public SourceStream stream() {
    return stream;
  }

  /** Whether the object is not there any more, so that there is nothing to tell. */
  public boolean isGone() {
    return gone;
  }

  /**
   * The value of the root field.
   *
   * @param context of the field
   * @param stream the events that it is about
   * @param load finds the object of an event; null where it is not there any more
   */
  public static <T> T answer(
      Context context, Supplier<SourceStream> stream, Function<UUID, T> load) {
    Occasion occasion = of(context.unwrap(DataFetchingEnvironment.class).getGraphQlContext());
    if (occasion.isSubscribing()) {
      occasion.stream = stream.get();
      return null;
    }
    T value = load.apply(occasion.event.key());
    occasion.gone = value == null;
    return value;
  }
}
