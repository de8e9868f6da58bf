package dev.entente.http;

import dev.entente.graphql.subscription.Position;
import dev.entente.http.SocketExecution.Begun;
import dev.entente.http.SocketExecution.Told;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;

/**
 * An operation that came by WebSocket: a query or mutation, which is answered once, or a
 * subscription. Everything here happens on the one thread of the connection, but for what {@link
 * SocketExecution} does.
 */
final class SocketOperation implements Runnable {

  private static final Duration UNTIL_THE_NEXT_ATTEMPT = Duration.ofSeconds(2);

  private final String id;
  private final GraphQLRequest request;
  private final Sender sender;
  private final Socket socket;
  private final SocketExecution execution;
  private final Queue<Position> events = new ArrayDeque<>();
  private Begun begun;
  private Position position;
  private boolean busy;
  private boolean again;
  private boolean over;

  SocketOperation(
      String id, GraphQLRequest request, Sender sender, Socket socket, SocketExecution execution) {
    this.id = id;
    this.request = request;
    this.sender = sender;
    this.socket = socket;
    this.execution = execution;
  }

  void begin() {
    execution
        .work(() -> execution.begin(request, sender))
        .onSuccess(this::begun)
        .onFailure(
            failed -> {
              socket.send(SocketMessage.ERROR, id, execution.refusal(failed, sender).get("errors"));
              end();
            });
  }

  private void begun(Begun result) {
    if (over) {
      return;
    }
    begun = result;
    if (result.stream() != null) {
      position = result.stream().start();
      execution.watch().add(this);
      advance();
    } else {
      if (result.body().containsKey("data")) {
        socket.send(SocketMessage.NEXT, id, result.body());
        socket.send(SocketMessage.COMPLETE, id, null);
      } else {
        socket.send(SocketMessage.ERROR, id, result.body().get("errors"));
      }
      end();
    }
  }

  void end() {
    over = true;
    socket.ended(id);
    execution.watch().remove(this);
  }

  /** There may be news; told on any thread. */
  @Override
  public void run() {
    socket.onThread(this::advance);
  }

  private void advance() {
    if (busy) {
      again = true;
    } else if (!over) {
      busy = true;
      again = false;
      step();
    }
  }

  /** Tells of one event; the next is looked at only when the client has this one. */
  private void step() {
    if (over) {
      return;
    }
    execution
        .work(this::next)
        .onSuccess(this::told)
        .onFailure(failed -> socket.later(UNTIL_THE_NEXT_ATTEMPT, this::step));
  }

  private Told next() {
    if (events.isEmpty()) {
      events.addAll(execution.events(begun.stream(), position, sender));
    }
    return events.isEmpty()
        ? null
        : execution.tell(request, begun, events.peek(), position, sender);
  }

  private void told(Told told) {
    if (over) {
      return;
    }
    if (told == null) {
      busy = false;
      if (again) {
        advance();
      }
      return;
    }
    position = told.position();
    if (told.pause() != null) {
      socket.later(told.pause(), this::step);
      return;
    }
    events.remove();
    if (told.body() == null) {
      step();
    } else {
      socket.send(SocketMessage.NEXT, id, told.body()).onSuccess(unused -> step());
    }
  }
}
