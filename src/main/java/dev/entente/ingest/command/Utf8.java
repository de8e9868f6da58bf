package dev.entente.ingest.command;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * Makes text of bytes. What is no UTF-8 is told of, not replaced: offsets would be wrong for good.
 */
final class Utf8 {

  /** So many bytes tell whether a file is text in another encoding, or none. */
  private static final int SAMPLE = 4096;

  private Utf8() {}

  static String text(byte[] bytes) throws UnusableFileException {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    CoderResult result = decoder.decode(in, out, true);
    if (!result.isError()) {
      return out.flip().toString();
    }
    if (isBinary(bytes)) {
      throw new UnusableFileException(
          "It is not text but binary. Take the text out of it first; text and HTML are read, in"
              + " UTF-8.");
    }
    throw new UnusableFileException(
        "It is not text in UTF-8: the byte %02X at offset %d is none of it. Convert it, for example with iconv -f WINDOWS-1252 -t UTF-8."
            .formatted(bytes[in.position()], in.position()));
  }

  /** Text in any of the encodings of a byte for a letter has few controls and no zeros. */
  private static boolean isBinary(byte[] bytes) {
    int length = Math.min(bytes.length, SAMPLE);
    int controls = 0;
    for (int at = 0; at < length; at++) {
      byte one = bytes[at];
      if (one == 0) {
        return true;
      }
      if (one > 0 && one < ' ' && one != '\n' && one != '\r' && one != '\t' && one != '\f') {
        controls++;
      }
    }
    return controls > length / 50;
  }
}
