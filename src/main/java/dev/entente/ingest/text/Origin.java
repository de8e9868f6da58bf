package dev.entente.ingest.text;

/**
 * Where the characters of an article's text stand in what came in. Plain text stands where it
 * stood. Of HTML the offset is exact for text and for character references; a character that the
 * parser moved or mended, in tables that are not closed for instance, has the offset of the run of
 * text it belongs to.
 */
public final class Origin {

  /** Of plain text. */
  public static final Origin SAME = new Origin(null, null);

  private final int[] starts;
  private final int[] ends;

  Origin(int[] starts, int[] ends) {
    this.starts = starts;
    this.ends = ends;
  }

  /** The span in what came in for a span of the text. */
  public Span of(Span span) {
    if (starts == null || starts.length == 0) {
      return span;
    }
    int start = starts[Math.min(span.start(), starts.length - 1)];
    int end = span.length() == 0 ? start : ends[Math.min(span.end(), ends.length) - 1];
    return new Span(start, Math.max(start, end));
  }
}
