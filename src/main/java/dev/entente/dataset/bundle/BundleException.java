package dev.entente.dataset.bundle;

import java.util.List;
import java.util.stream.Collectors;

/** A bundle that is refused, with everything that is wrong with it. */
public final class BundleException extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 20;

  private final transient List<Problem> problems;

  public BundleException(List<Problem> problems) {
    super(message(problems));
    this.problems = List.copyOf(problems);
  }

  public BundleException(String file, String path, String reason) {
    this(List.of(new Problem(file, path, reason)));
  }

  public List<Problem> problems() {
    return problems;
  }

  private static String message(List<Problem> problems) {
    String shown =
        problems.stream().limit(SHOWN).map(Problem::toString).collect(Collectors.joining("\n  "));
    return problems.size() <= SHOWN
        ? shown
        : shown + "\n  and " + (problems.size() - SHOWN) + " more";
  }
}
