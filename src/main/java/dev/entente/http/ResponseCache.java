package dev.entente.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.entente.graphql.limit.Operation;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Remembers the last answer to each question, with the version of the data that it was made from.
 * The counter {@code cache.gets} tells how often one was given again, and how often one was made.
 */
@ApplicationScoped
public class ResponseCache {

  /** What an entry takes beside the answer itself, in bytes, roughly. */
  private static final int OVERHEAD = 400;

  private final long size;
  private final Cache<Question, Answer> answers;
  private final Counter given;
  private final Counter made;

  /**
   * An answer without errors.
   *
   * @param version of the data
   * @param operation the name of the operation; null where it has none
   * @param type the type of the operation, as GraphQL writes it
   * @param cost what the operation costs
   */
  record Answer(String version, String operation, String type, int cost, Buffer body) {

    /** Does not hold the document, which takes more memory than most answers. */
    Answer(String version, Operation operation, Buffer body) {
      this(version, operation.name(), operation.type(), operation.cost(), body);
    }
  }

  @Inject
  ResponseCache(CacheConfig config, MeterRegistry registry) {
    size = config.size().asLongValue();
    answers =
        Caffeine.newBuilder()
            .maximumWeight(size)
            .weigher((Question question, Answer answer) -> answer.body().length() + OVERHEAD)
            .build();
    given = gets(registry, "hit");
    made = gets(registry, "miss");
  }

  private static Counter gets(MeterRegistry registry, String result) {
    return registry.counter("cache.gets", "cache", "graphql.responses", "result", result);
  }

  /** Whether what a sender is answered is what all are who show no credential. */
  boolean isFor(Sender sender) {
    return size > 0 && sender.identity() == null;
  }

  /** The last answer, of whichever version of the data; null where there is none. */
  Answer last(Question question) {
    return answers.getIfPresent(question);
  }

  /** An answer is remembered that had to be made. */
  void put(Question question, Answer answer) {
    made.increment();
    answers.put(question, answer);
  }

  /** An answer was given that was remembered. */
  void given() {
    given.increment();
  }
}
