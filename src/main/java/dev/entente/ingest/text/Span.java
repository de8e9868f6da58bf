package dev.entente.ingest.text;

/**
 * A part of a text.
 *
 * @param start of it, in UTF-16 units
 * @param end the first unit that does not belong to it
 */
public record Span(int start, int end) {

  /** A span has no negative length. */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span: " + start + " to " + end);
    }
  }

  public int length() {
    return end - start;
  }

  /** The words of it. */
  public String of(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** From the start of the one that comes first to the end of the one that ends last. */
  public Span cover(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }
}
