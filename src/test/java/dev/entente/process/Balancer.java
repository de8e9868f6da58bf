package dev.entente.process;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Hands requests in turn to those instances that say of themselves that they are ready. */
final class Balancer implements AutoCloseable {

  private static final Duration INTERVAL = Duration.ofMillis(100);

  private final Client client = new Client();
  private final List<Integer> ports = new CopyOnWriteArrayList<>();
  private final AtomicInteger turn = new AtomicInteger();
  private final ScheduledExecutorService poll = Executors.newSingleThreadScheduledExecutor();
  private volatile List<Integer> ready = List.of();

  Balancer(Server... servers) {
    for (Server server : servers) {
      add(server);
    }
    look();
    long millis = INTERVAL.toMillis();
    var unused = poll.scheduleWithFixedDelay(this::look, millis, millis, TimeUnit.MILLISECONDS);
  }

  void add(Server server) {
    ports.add(server.port());
  }

  boolean uses(Server server) {
    return ready.contains(server.port());
  }

  /** The port of an instance; 0, where nobody listens, if none is ready. */
  int next() {
    List<Integer> choice = ready;
    return choice.isEmpty() ? 0 : choice.get(Math.floorMod(turn.getAndIncrement(), choice.size()));
  }

  private void look() {
    List<Integer> found = new ArrayList<>();
    for (int port : ports) {
      if (client.isReady(port)) {
        found.add(port);
      }
    }
    ready = found;
  }

  @Override
  public void close() {
    poll.shutdownNow();
  }
}
