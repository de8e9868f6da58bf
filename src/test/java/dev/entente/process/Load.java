package dev.entente.process;

import dev.entente.process.Client.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;

/** Threads that ask queries one after the other, without a pause, and keep every answer. */
public final class Load implements AutoCloseable {

  private static final int THREADS = 6;

  private final Client client = new Client();
  private final Queue<Answer> answers = new ConcurrentLinkedQueue<>();
  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
  private final List<Future<?>> running = new ArrayList<>();
  private volatile boolean over;

  private Load() {}

  /**
   * Starts to ask.
   *
   * @param port of the instance that the next request goes to
   */
  public static Load start(List<String> queries, IntSupplier port) {
    Load load = new Load();
    for (int thread = 0; thread < THREADS; thread++) {
      int first = thread;
      load.running.add(load.threads.submit(() -> load.ask(queries, first, port)));
    }
    return load;
  }

  /** What an instance answers when nothing is wrong. */
  public static Map<String, String> rightBodies(List<String> queries, int port) {
    Client client = new Client();
    return queries.stream()
        .collect(Collectors.toMap(query -> query, query -> client.ask(port, query).body()));
  }

  private void ask(List<String> queries, int first, IntSupplier port) {
    for (int turn = first; !over; turn++) {
      answers.add(client.ask(port.getAsInt(), queries.get(turn % queries.size())));
    }
  }

  /** Lets the last requests be answered, and gives all answers. */
  public List<Answer> stop() throws Exception {
    over = true;
    for (Future<?> thread : running) {
      thread.get();
    }
    return List.copyOf(answers);
  }

  @Override
  public void close() {
    over = true;
    threads.shutdown();
  }
}
