package dev.entente.http;

import dev.entente.digest.Sha256;
import java.nio.charset.StandardCharsets;

/**
 * What is asked, and in which form the answer is to be: all that an answer depends on beside the
 * data and, for some, who asks.
 *
 * @param hash tells it from every other question; it is as long for a long document as for a short
 */
record Question(String hash) {

  static Question of(String document, GraphQLRequest request, String mediaType) {
    String parts =
        String.join(
            "\0",
            document,
            request.operationName() == null ? "" : "operation " + request.operationName(),
            request.variables().toString(),
            mediaType);
    return new Question(Sha256.of(parts.getBytes(StandardCharsets.UTF_8)));
  }
}
