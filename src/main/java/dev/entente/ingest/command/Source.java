package dev.entente.ingest.command;

import dev.entente.ingest.apply.ArticleInput;

/**
 * Where an article comes from.
 *
 * @param name of the file, with the number of the line where it holds several
 * @param bytes how many bytes of the input it takes
 * @param content takes it from there
 */
record Source(String name, long bytes, Content content) {

  /** Takes an article out of a file. */
  @FunctionalInterface
  interface Content {
    ArticleInput read() throws UnusableFileException;
  }
}
