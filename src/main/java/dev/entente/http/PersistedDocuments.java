package dev.entente.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.entente.digest.Sha256;
import dev.entente.graphql.error.ErrorCode;
import dev.entente.graphql.error.RequestException;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * The documents that clients name instead of sending them: those of a manifest, which the operator
 * trusts, and those that a client has sent with their hash, which this instance remembers for a
 * while.
 *
 * @see <a href="https://www.apollographql.com/docs/apollo-server/performance/apq">Apollo, automatic
 *     persisted queries</a>
 */
@ApplicationScoped
public class PersistedDocuments {

  /** The characters of all documents that are remembered for clients. */
  private static final long REMEMBERED = 4 * 1024 * 1024;

  private static final String SHA256 = "sha256:";

  private final DocumentsConfig config;
  private final ObjectMapper mapper;
  private final Map<String, String> trusted = new HashMap<>();
  private final Cache<String, String> sent =
      Caffeine.newBuilder()
          .maximumWeight(REMEMBERED)
          .weigher((String hash, String text) -> text.length())
          .build();

  @Inject
  PersistedDocuments(DocumentsConfig config, ObjectMapper mapper) {
    this.config = config;
    this.mapper = mapper;
  }

  void start(@Observes StartupEvent event) {
    config.manifest().ifPresent(this::read);
    if (config.mode() == DocumentsConfig.Mode.ONLY && trusted.isEmpty()) {
      throw new ConfigurationException(
          "entente.documents.mode=only executes documents of a manifest alone, and there is none:"
              + " name one with entente.documents.manifest.");
    }
  }

  /**
   * The text of the document that a request means.
   *
   * @throws RequestException when the document is not known here, or may not be executed
   */
  String text(GraphQLRequest request) {
    String name = request.documentId() == null ? request.sha256() : request.documentId();
    if (config.mode() == DocumentsConfig.Mode.ONLY) {
      return trusted(request, name);
    }
    if (request.query() != null) {
      if (request.sha256() != null && !hash(request.query()).equals(request.sha256())) {
        throw new RequestException(
            ErrorCode.BAD_REQUEST,
            "The hash in `sha256Hash` is not that of the document in `query`.");
      }
      return request.query();
    }
    if (config.mode() == DocumentsConfig.Mode.OFF) {
      throw new RequestException(
          ErrorCode.PERSISTED_QUERY_NOT_SUPPORTED, "PersistedQueryNotSupported");
    }
    String known = known(name);
    if (known == null) {
      // Apollo's clients look for this very message, then send the document with its hash.
      throw new RequestException(ErrorCode.PERSISTED_QUERY_NOT_FOUND, "PersistedQueryNotFound");
    }
    return known;
  }

  /** Remembers a document that was sent with its hash, once it is known to be valid. */
  void remember(GraphQLRequest request) {
    if (config.mode() == DocumentsConfig.Mode.ON
        && request.query() != null
        && request.sha256() != null) {
      sent.put(request.sha256(), request.query());
    }
  }

  private String trusted(GraphQLRequest request, String name) {
    String text = name == null ? trusted.get(hash(request.query())) : trusted.get(bare(name));
    if (text == null || (request.query() != null && !request.query().equals(text))) {
      throw new RequestException(
          ErrorCode.DOCUMENT_NOT_TRUSTED,
          "This installation executes the documents of its manifest only (entente.documents.mode)."
              + " Ask its operator to add yours.");
    }
    return text;
  }

  private String known(String name) {
    String text = trusted.get(bare(name));
    return text == null ? sent.getIfPresent(bare(name)) : text;
  }

  private static String bare(String name) {
    return name.startsWith(SHA256) ? name.substring(SHA256.length()) : name;
  }

  private void read(Path manifest) {
    try {
      JsonNode root = mapper.readTree(Files.readString(manifest));
      if (root.path("operations").isArray()) {
        root.path("operations")
            .forEach(operation -> trust(manifest, operation.path("id"), operation.path("body")));
      } else {
        root.properties()
            .forEach(
                entry ->
                    trust(
                        manifest,
                        mapper.getNodeFactory().textNode(entry.getKey()),
                        entry.getValue()));
      }
    } catch (IOException unreadable) {
      throw new ConfigurationException(
          "The manifest %s of entente.documents.manifest cannot be read as JSON."
              .formatted(manifest));
    }
  }

  private void trust(Path manifest, JsonNode id, JsonNode body) {
    if (!id.isTextual() || !body.isTextual()) {
      throw new ConfigurationException(
          "The manifest %s of entente.documents.manifest is neither an Apollo manifest nor an object"
                  .formatted(manifest)
              + " of ids and documents.");
    }
    trusted.put(bare(id.textValue()), body.textValue());
    trusted.put(hash(body.textValue()), body.textValue());
  }

  private static String hash(String text) {
    return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
  }
}
