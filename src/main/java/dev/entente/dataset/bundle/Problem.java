package dev.entente.dataset.bundle;

/**
 * Something that is wrong with a bundle.
 *
 * @param file the file it is in
 * @param path where in the file, for example {@code statements[3].citations[0].end}
 * @param reason what is wrong, and what would be right
 */
public record Problem(String file, String path, String reason) {

  @Override
  public String toString() {
    return path.isEmpty() ? file + ": " + reason : file + ": " + path + ": " + reason;
  }
}
