package dev.entente.http;

import dev.entente.graphql.limit.LimitsConfig;
import graphql.Directives;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.DirectiveInfo;
import graphql.schema.idl.SchemaPrinter;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;

/**
 * The schema as text, for code generators and linters: without the definitions of directives that
 * every tool knows.
 */
@ApplicationScoped
public class SchemaRoute {

  /** What graphql-java declares in every schema and carries out in none of ours. */
  private static final Set<String> UNSUPPORTED =
      Set.of(
          Directives.DeferDirective.getName(),
          Directives.ExperimentalDisableErrorPropagationDirective.getName());

  private final GraphQLSchema schema;
  private final LimitsConfig limits;

  @Inject
  SchemaRoute(GraphQLSchema schema, LimitsConfig limits) {
    this.schema = schema;
    this.limits = limits;
  }

  void register(@Observes Router router) {
    if (limits.introspection()) {
      router
          .get("/graphql/schema.graphql")
          .order(-1)
          .handler(
              routing ->
                  routing
                      .response()
                      .putHeader(HttpHeaders.CONTENT_TYPE, "text/plain; charset=utf-8")
                      .putHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                      .end(text()));
    }
  }

  private String text() {
    return new SchemaPrinter(
            SchemaPrinter.Options.defaultOptions().includeDirectiveDefinition(SchemaRoute::isOurs))
        .print(schema);
  }

  private static boolean isOurs(String directive) {
    return !DirectiveInfo.isGraphqlSpecifiedDirective(directive)
        && !UNSUPPORTED.contains(directive);
  }
}
