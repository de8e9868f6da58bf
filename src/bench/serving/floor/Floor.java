import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalPropertiesReader;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;

/**
 * What the database and the socket allow: the JSON of the leader query, made by one statement
 * written by hand, behind a bare HTTP handler; with the Vert.x, the pool and the driver of Entente.
 *
 * <p>Arguments: URL of the database, port, file with the statement, size of the pool.
 */
public final class Floor {

  private final AgroalDataSource source;
  private final String statement;

  private Floor(AgroalDataSource source, String statement) {
    this.source = source;
    this.statement = statement;
  }

  public static void main(String[] arguments) throws Exception {
    String size = arguments[3];
    AgroalDataSource source =
        AgroalDataSource.from(
            new AgroalPropertiesReader()
                .readProperties(
                    Map.of(
                        "jdbcUrl", arguments[0],
                        "principal", "postgres",
                        "credential", "none",
                        "maxSize", size)));
    Floor floor = new Floor(source, Files.readString(Path.of(arguments[2])));
    Vertx vertx = Vertx.vertx();
    vertx
        .createHttpServer()
        .requestHandler(request -> floor.handle(vertx, request))
        .listen(Integer.parseInt(arguments[1]), "127.0.0.1");
  }

  private void handle(Vertx vertx, HttpServerRequest request) {
    if (request.method() == HttpMethod.GET) {
      request.response().end();
      return;
    }
    request
        .body()
        .compose(body -> vertx.executeBlocking(() -> answer(slug(body)), false))
        .onSuccess(
            json -> request.response().putHeader("Content-Type", "application/json").end(json))
        .onFailure(
            failure -> {
              failure.printStackTrace();
              request.response().setStatusCode(500).end();
            });
  }

  private static String slug(Buffer body) {
    return new JsonObject(body).getJsonObject("variables").getString("slug");
  }

  private String answer(String slug) throws SQLException {
    try (Connection connection = source.getConnection();
        PreparedStatement select = connection.prepareStatement(statement)) {
      select.setString(1, slug);
      try (ResultSet rows = select.executeQuery()) {
        rows.next();
        return rows.getString(1);
      }
    }
  }
}
