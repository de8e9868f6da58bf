package dev.entente.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.Api;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.Socket;
import java.net.URL;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A client may go before it is answered; what is on its way for it is finished in peace. */
@QuarkusTest
class AbandonedRequestTest {

  private static final Logger ERRORS = Logger.getLogger(ResponseErrors.class.getName());

  @TestHTTPResource(GraphQLRoute.PATH)
  URL graphql;

  private final List<String> errors = new CopyOnWriteArrayList<>();
  private final Handler collector =
      new Handler() {
        @Override
        public void publish(LogRecord entry) {
          errors.add(entry.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
      };

  @BeforeEach
  void listen() {
    ERRORS.addHandler(collector);
  }

  @AfterEach
  void stop() {
    ERRORS.removeHandler(collector);
  }

  @Test
  void aClientThatGoesCausesNoErrors() throws IOException, InterruptedException {
    for (int i = 0; i < 60; i++) {
      abandon(i % 12);
    }
    Thread.sleep(500);

    assertThat(errors).isEmpty();
    assertThat(Api.data(Api.documented("leader")).getString("person.name")).isNotNull();
  }

  private void abandon(int milliseconds) throws IOException, InterruptedException {
    byte[] body = new JsonObject().put("query", Api.documented("leader")).encode().getBytes(UTF_8);
    String head =
        "POST %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"
            .formatted(graphql.getPath(), body.length);
    try (Socket client = new Socket(graphql.getHost(), graphql.getPort())) {
      client.getOutputStream().write(head.getBytes(UTF_8));
      client.getOutputStream().write(body);
      client.getOutputStream().flush();
      Thread.sleep(milliseconds);
    }
  }
}
