package dev.entente.dataset.bundle;

import dev.entente.digest.Sha256;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;

/**
 * The words of an article: their file, or the words themselves.
 *
 * @param file the name of the file, for whoever has it
 * @param sha256 of the bytes of the file (UTF-8), in hexadecimal
 * @param length in UTF-16 units
 * @param content the words; stored where they are given
 */
public record TextEntry(
    @Size(max = 300) String file,
    @Pattern(regexp = "[0-9a-f]{64}", message = "must be 64 hexadecimal digits") String sha256,
    @Positive Integer length,
    @Size(min = 1, max = 1_000_000) String content) {

  /** The sum of the words: as given, or computed; null where neither is possible. */
  public String sum() {
    return content == null ? sha256 : Sha256.of(content.getBytes(StandardCharsets.UTF_8));
  }

  /** The length of the words: as given, or counted; null where neither is possible. */
  public Integer size() {
    return content == null ? length : Integer.valueOf(content.length());
  }
}
