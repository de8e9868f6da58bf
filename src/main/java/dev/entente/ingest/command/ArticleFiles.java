package dev.entente.ingest.command;

import dev.entente.ingest.apply.ArticleInput;
import dev.entente.ingest.command.InputOptions.Format;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Takes articles out of files: one out of a text or a page, one out of each line of JSON Lines. */
final class ArticleFiles {

  /** How much longer than an article JSON may be that holds it, with its escapes. */
  private static final int JSON_OVERHEAD = 2;

  private final InputOptions options;
  private final long maxSize;

  /**
   * @param maxSize of an article, in bytes
   */
  ArticleFiles(InputOptions options, long maxSize) {
    this.options = options;
    this.maxSize = maxSize;
  }

  /** Hands on each article of a file; those of JSON Lines one after the other. */
  void each(Path file, Consumer<Source> sources) {
    if (options.formatOf(file.toString()) == Format.JSONL) {
      eachLine(file, sources);
    } else {
      sources.accept(new Source(file.toString(), size(file), () -> read(file)));
    }
  }

  static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException unreadable) {
      return 0;
    }
  }

  private ArticleInput read(Path file) throws UnusableFileException {
    Format format = options.formatOf(file.toString());
    boolean json = format == Format.JSON;
    requireFile(file);
    requireSize(Files.exists(file) ? size(file) : 0, json);
    try {
      String text = Utf8.text(Files.readAllBytes(file));
      if (json) {
        return options.completed(ArticleJson.read(text));
      }
      ArticleInput input = new ArticleInput();
      if (format == Format.HTML) {
        input.html = text;
      } else {
        input.text = text;
      }
      return options.completed(input);
    } catch (IOException unreadable) {
      throw new UnusableFileException("It cannot be read: " + unreadable.getMessage());
    }
  }

  private static void requireFile(Path file) throws UnusableFileException {
    if (!Files.exists(file)) {
      throw new UnusableFileException(
          Files.isSymbolicLink(file)
              ? "It is a link to a file that is not there."
              : "There is no such file.");
    }
    if (!Files.isReadable(file)) {
      throw new UnusableFileException("It may not be read.");
    }
  }

  private void requireSize(long size, boolean json) throws UnusableFileException {
    if (size > (json ? JSON_OVERHEAD * maxSize : maxSize)) {
      throw new UnusableFileException(
          "It has %d bytes, more than %d (entente.ingest.max-article-size)."
              .formatted(size, json ? JSON_OVERHEAD * maxSize : maxSize));
    }
  }

  private void eachLine(Path file, Consumer<Source> sources) {
    int number = 0;
    try {
      requireFile(file);
      try (InputStream stream = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
        for (Line line = next(stream); line != null; line = next(stream)) {
          number++;
          Line article = line;
          if (article.length > 0) {
            sources.accept(
                new Source(file + ":" + number, article.length + 1, () -> parse(article)));
          }
        }
      }
    } catch (IOException | UnusableFileException unreadable) {
      String reason =
          unreadable instanceof UnusableFileException
              ? unreadable.getMessage()
              : "It cannot be read on: " + unreadable.getMessage();
      sources.accept(
          new Source(
              number == 0 ? file.toString() : file + ":" + (number + 1),
              0,
              () -> {
                throw new UnusableFileException(reason);
              }));
    }
  }

  private ArticleInput parse(Line line) throws UnusableFileException {
    requireSize(line.length, true);
    return options.completed(ArticleJson.read(Utf8.text(line.bytes)));
  }

  /**
   * A line of a file.
   *
   * @param length in bytes
   * @param bytes of it; none where there are more than any article has
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Line(long length, byte[] bytes) {}

  /** The next line; null at the end. One that is too long is read over, not kept. */
  private Line next(InputStream stream) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    long length = 0;
    int next = stream.read();
    if (next < 0) {
      return null;
    }
    while (next >= 0 && next != '\n') {
      length++;
      if (length <= JSON_OVERHEAD * maxSize) {
        bytes.write(next);
      }
      next = stream.read();
    }
    return new Line(length, bytes.toByteArray());
  }
}
