package dev.entente.http;

import dev.entente.database.DatabaseFault;
import dev.entente.graphql.error.ErrorCode;
import dev.entente.graphql.error.RequestException;
import dev.entente.graphql.limit.DocumentFault;
import dev.entente.graphql.limit.LimitsConfig;
import dev.entente.graphql.limit.RateLimitExceeded;
import dev.entente.security.Credentials;
import graphql.ErrorType;
import graphql.ExceptionWhileDataFetching;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.InvalidSyntaxError;
import graphql.execution.NonNullableFieldWasNullError;
import graphql.introspection.GoodFaithIntrospection.BadFaithIntrospectionError;
import graphql.validation.ValidationError;
import io.quarkus.runtime.util.ExceptionUtil;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/**
 * Turns the result of an execution into what the client sees: every error with a stable code and a
 * message for the client, none with a class name or a stack trace.
 */
@ApplicationScoped
public class ResponseErrors {

  private static final Logger LOG = Logger.getLogger(ResponseErrors.class);

  /** graphql-java puts its own names before the message proper. */
  private static final Pattern VALIDATION_PREFIX =
      Pattern.compile("^Validation error \\([^)]*\\) : ");

  private final LimitsConfig limits;
  private final Credentials credentials;

  @Inject
  ResponseErrors(LimitsConfig limits, Credentials credentials) {
    this.limits = limits;
    this.credentials = credentials;
  }

  /**
   * The members of the response: {@code data} unless the request was refused, and errors. Where the
   * database failed, this is all that is said: what was read before is of no use.
   */
  Map<String, Object> body(ExecutionResult result) {
    Map<String, Object> body = new LinkedHashMap<>();
    if (!result.getErrors().isEmpty()) {
      List<Map<String, Object>> errors = errors(result.getErrors());
      for (Map<String, Object> error : errors) {
        if (code(error) == ErrorCode.UNAVAILABLE) {
          return Map.of("errors", List.of(error));
        }
      }
      body.put("errors", errors);
    }
    if (result.isDataPresent()) {
      body.put("data", result.getData());
    }
    return body;
  }

  /** The error of a request that was refused before it was executed. */
  Map<String, Object> of(RequestException refused) {
    return of(refused.code(), refused.getMessage());
  }

  private static Map<String, Object> of(ErrorCode code, String message) {
    Map<String, Object> error = new LinkedHashMap<>();
    error.put("message", message);
    Map<String, Object> extensions = new LinkedHashMap<>();
    extensions.put("code", code.name());
    error.put("extensions", extensions);
    return error;
  }

  /** The error of a fault of ours, which is in the log under the name of the request. */
  Map<String, Object> internal(Throwable fault) {
    LOG.errorf(fault, "The request %s failed", MDC.get(RequestId.LOG_KEY));
    return of(
        ErrorCode.INTERNAL,
        "The server failed to answer this. Tell its operator the `requestId` of this error.");
  }

  private List<Map<String, Object>> errors(List<? extends GraphQLError> errors) {
    boolean othersExplain =
        errors.stream().anyMatch(error -> !(error instanceof NonNullableFieldWasNullError));
    List<? extends GraphQLError> told =
        errors.stream()
            .filter(error -> !othersExplain || !(error instanceof NonNullableFieldWasNullError))
            .toList();
    List<Map<String, Object>> rendered = new ArrayList<>();
    for (GraphQLError error : told.subList(0, Math.min(told.size(), limits.errors()))) {
      Map<String, Object> one = new LinkedHashMap<>(plain(error));
      if (error.getLocations() != null && !error.getLocations().isEmpty()) {
        one.put("locations", locations(error));
      }
      if (error.getPath() != null) {
        one.put("path", error.getPath());
      }
      rendered.add(one);
    }
    if (rendered.size() < told.size()) {
      sayHowManyMore(told.size() - rendered.size(), rendered.get(rendered.size() - 1));
    }
    return rendered;
  }

  /** At least, since graphql-java stops looking for faults of a document after the hundredth. */
  @SuppressWarnings("unchecked")
  private static void sayHowManyMore(int errors, Map<String, Object> last) {
    last.put(
        "message",
        "%s (There are at least %d more errors; entente.limits.errors says how many are listed.)"
            .formatted(last.get("message"), errors));
    ((Map<String, Object>) last.get("extensions")).put("omittedErrors", errors);
  }

  private Map<String, Object> plain(GraphQLError error) {
    if (error instanceof ExceptionWhileDataFetching failed) {
      return cause(failed.getException());
    }
    if (error instanceof InvalidSyntaxError) {
      return of(ErrorCode.GRAPHQL_PARSE_FAILED, error.getMessage());
    }
    if (error instanceof BadFaithIntrospectionError) {
      return of(
          ErrorCode.INTROSPECTION_LIMIT_EXCEEDED,
          "This asks for the schema in circles. Ask for it once, as GraphiQL does.");
    }
    if (error instanceof ValidationError && !error.getMessage().startsWith(InputFault.ARGUMENT)) {
      return of(
          ErrorCode.GRAPHQL_VALIDATION_FAILED,
          InputFault.explain(VALIDATION_PREFIX.matcher(error.getMessage()).replaceFirst("")));
    }
    return error.getErrorType() == ErrorType.ValidationError
        ? badInput(error)
        : internal(new IllegalStateException(error.toString()));
  }

  /** Puts the name of the request into each error of a body. */
  @SuppressWarnings("unchecked")
  static void name(Map<String, Object> body, String requestId) {
    for (Map<String, Object> error : (List<Map<String, Object>>) body.get("errors")) {
      ((Map<String, Object>) error.get("extensions")).put("requestId", requestId);
    }
  }

  /** The code of the first error of a body that has errors. */
  static ErrorCode firstCode(Map<String, Object> body) {
    return code((Map<?, ?>) ((List<?>) body.get("errors")).get(0));
  }

  private static ErrorCode code(Map<?, ?> error) {
    return ErrorCode.valueOf(((Map<?, ?>) error.get("extensions")).get("code").toString());
  }

  /** The errors of what was thrown: the client's where it says so, else ours. */
  List<Map<String, Object>> thrown(Throwable thrown) {
    return thrown instanceof DocumentFault fault ? errors(fault.errors()) : List.of(cause(thrown));
  }

  private Map<String, Object> cause(Throwable thrown) {
    if (thrown instanceof RateLimitExceeded exceeded) {
      return of(ErrorCode.RATE_LIMITED, exceeded.getMessage());
    }
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof RequestException refused) {
        return of(refused);
      }
      if (cause instanceof UnauthorizedException) {
        return of(credentials.missing());
      }
      if (cause instanceof ForbiddenException) {
        return of(credentials.insufficient());
      }
      if (cause instanceof GraphQLError error
          && error.getErrorType() == ErrorType.ValidationError) {
        return badInput(error);
      }
    }
    return switch (DatabaseFault.of(thrown)) {
      case UNAVAILABLE -> unavailable(thrown);
      case TIMEOUT ->
          of(
              ErrorCode.EXECUTION_TIMEOUT,
              "This took longer than is allowed (entente.database.statement-timeout). Ask for"
                  + " less at once: smaller pages, fewer levels, a narrower `where`.");
      case NOT_TEXT ->
          of(ErrorCode.BAD_USER_INPUT, "A text holds the character U+0000; no text here has it.");
      case CONFLICT, OTHER -> internal(thrown);
    };
  }

  private Map<String, Object> unavailable(Throwable thrown) {
    LOG.warnf("The database is unavailable: %s", ExceptionUtil.getRootCause(thrown).getMessage());
    return of(
        ErrorCode.UNAVAILABLE,
        "The database cannot answer at the moment. Send the request again in a few seconds.");
  }

  private Map<String, Object> badInput(GraphQLError error) {
    return of(ErrorCode.BAD_USER_INPUT, InputFault.explain(error.getMessage()));
  }

  private static List<Map<String, Integer>> locations(GraphQLError error) {
    return error.getLocations().stream()
        .map(location -> Map.of("line", location.getLine(), "column", location.getColumn()))
        .toList();
  }
}
