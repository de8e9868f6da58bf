package dev.entente.ingest.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The files of a run: all that are named, and those of folders in the order of their names. Of
 * folders, what is hidden is none of anybody's business, and files of other kinds are passed over.
 */
final class FoundFiles {

  private final InputOptions options;
  private final List<Path> files = new ArrayList<>();
  private final Map<String, Integer> passedOver = new TreeMap<>();

  private FoundFiles(InputOptions options) {
    this.options = options;
  }

  /**
   * Looks for files.
   *
   * @throws IOException where a folder cannot be read
   */
  static FoundFiles of(List<Path> named, InputOptions options) throws IOException {
    FoundFiles found = new FoundFiles(options);
    for (Path path : named) {
      if (Files.isDirectory(path)) {
        found.search(path);
      } else {
        found.files.add(path);
      }
    }
    return found;
  }

  private void search(Path folder) throws IOException {
    try (Stream<Path> tree = Files.walk(folder)) {
      tree.filter(path -> !isHidden(folder.relativize(path)))
          .filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
          .sorted()
          .forEach(this::take);
    } catch (UncheckedIOException unreadable) {
      throw unreadable.getCause();
    }
  }

  private static boolean isHidden(Path path) {
    for (Path name : path) {
      if (name.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }

  /** A link that leads nowhere is a file that is missed. */
  private void take(Path path) {
    boolean missing = !Files.exists(path);
    if (options.formatOf(path.toString()) != null && (missing || Files.isRegularFile(path))) {
      files.add(path);
    } else {
      passedOver.merge(Files.isDirectory(path) ? "links to folders" : kind(path), 1, Integer::sum);
    }
  }

  private static String kind(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "without ending" : name.substring(dot);
  }

  List<Path> files() {
    return files;
  }

  /** Whether any of them is there. */
  boolean isAnyThere() {
    return files.stream().anyMatch(Files::exists);
  }

  /** What to tell about what is not read; null where there is nothing to tell. */
  String note() {
    String passed =
        passedOver.entrySet().stream()
            .map(kind -> kind.getValue() + " " + kind.getKey())
            .collect(Collectors.joining(", "));
    if (files.isEmpty()) {
      return passed.isEmpty()
          ? "There are no files in it."
          : "No file in it ends in .txt, .html, .htm, .json or .jsonl, but there are: %s. --format tells what files hold."
              .formatted(passed);
    }
    return passed.isEmpty()
        ? null
        : "Passed over, since they do not end in .txt, .html, .htm, .json or .jsonl: "
            + passed
            + '.';
  }
}
