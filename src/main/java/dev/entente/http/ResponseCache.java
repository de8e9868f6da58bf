package dev.entente.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Remembers answers, each under the name of all that it depends on: the version of the data is a
 * part of it, so what is remembered is never out of date. The counter {@code cache.gets} tells how
 * often one was asked for again.
 */
@ApplicationScoped
public class ResponseCache {

  /** What an entry takes beside the answer itself, in bytes, roughly. */
  private static final int OVERHEAD = 200;

  private final long size;
  private final Cache<EntityTag, Buffer> answers;
  private final Counter remembered;
  private final Counter unknown;

  @Inject
  ResponseCache(CacheConfig config, MeterRegistry registry) {
    size = config.size().asLongValue();
    answers =
        Caffeine.newBuilder()
            .maximumWeight(size)
            .weigher((EntityTag tag, Buffer body) -> body.length() + OVERHEAD)
            .build();
    remembered = gets(registry, "hit");
    unknown = gets(registry, "miss");
  }

  private static Counter gets(MeterRegistry registry, String result) {
    return registry.counter("cache.gets", "cache", "graphql.responses", "result", result);
  }

  /** Whether what a sender is answered is what all are who show no credential. */
  boolean isFor(Sender sender) {
    return size > 0 && sender.identity() == null;
  }

  /** The body of an answer; null where it is not remembered. */
  Buffer get(EntityTag tag) {
    Buffer body = answers.getIfPresent(tag);
    (body == null ? unknown : remembered).increment();
    return body;
  }

  void put(EntityTag tag, Buffer body) {
    answers.put(tag, body);
  }
}
