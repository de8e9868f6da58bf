package dev.entente.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One look for all who wait, and for each one that began after it had asked. */
class VersionLookUpsTest {

  private final Vertx vertx = Vertx.vertx();
  private final AtomicInteger looks = new AtomicInteger();
  private final Semaphore begun = new Semaphore(0);
  private final Semaphore mayEnd = new Semaphore(0);
  private final VersionLookUps versions = new VersionLookUps(vertx, this::look);

  private volatile String stored = "1";

  @AfterEach
  void stop() {
    mayEnd.release(100);
    vertx.close();
  }

  @Test
  void whoComesMeanwhileSharesTheNextLook() throws Exception {
    Future<String> first = versions.current();
    begun.acquire();
    List<Future<String>> others = Stream.generate(versions::current).limit(5).toList();
    mayEnd.release(2);

    assertThat(told(first)).isEqualTo("1");
    for (Future<String> other : others) {
      assertThat(told(other)).isEqualTo("1");
    }
    assertThat(looks).hasValue(2);
  }

  @Test
  void whatWasReadBeforeAChangeIsNotToldToWhoAsksAfterIt() throws Exception {
    Future<String> before = versions.current();
    begun.acquire();
    stored = "2";
    Future<String> after = versions.current();
    mayEnd.release(2);

    assertThat(told(before)).isEqualTo("1");
    assertThat(told(after)).isEqualTo("2");
  }

  @Test
  void aLookThatFailsIsToldToThoseWhoWaitedForItAlone() throws Exception {
    stored = null;
    Future<String> failed = versions.current();
    begun.acquire();
    stored = "3";
    Future<String> next = versions.current();
    mayEnd.release(2);

    assertThatThrownBy(() -> told(failed)).hasRootCauseMessage("out of reach");
    assertThat(told(next)).isEqualTo("3");
  }

  private String look() {
    looks.incrementAndGet();
    String read = stored;
    begun.release();
    mayEnd.acquireUninterruptibly();
    if (read == null) {
      throw new IllegalStateException("out of reach");
    }
    return read;
  }

  private static String told(Future<String> future)
      throws InterruptedException, ExecutionException, TimeoutException {
    return future.toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
  }
}
