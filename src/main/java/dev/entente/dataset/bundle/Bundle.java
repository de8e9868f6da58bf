package dev.entente.dataset.bundle;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A bundle as it was read: what its files hold together is loaded whole, or not at all.
 *
 * @param name under which it is loaded
 * @param sha256 of its files, in hexadecimal: two bundles with the same sum are the same
 * @param parts its files, the first one first
 */
public record Bundle(String name, String sha256, List<Part> parts) {

  /** A file and its name. */
  public record Part(String file, BundleFile content) {}

  /** The bundle without these facts and articles; what refers to them stays. */
  public Bundle without(Set<String> facts, Set<String> articleSlugs) {
    return new Bundle(
        name,
        sha256,
        parts.stream()
            .map(part -> new Part(part.file(), part.content().without(facts, articleSlugs)))
            .toList());
  }

  /** The entries of one section of all files. */
  public <E> List<E> all(Function<BundleFile, List<E>> section) {
    return parts.stream().flatMap(part -> section.apply(part.content()).stream()).toList();
  }

  /** How many objects it holds: actors, articles, facts and contradictions. */
  public int size() {
    return all(BundleFile::actors).size()
        + all(BundleFile::articles).size()
        + facts().size()
        + all(BundleFile::contradictions).size();
  }

  /** The facts of all kinds of all files. */
  public List<FactEntry> facts() {
    return Stream.<Function<BundleFile, ? extends List<? extends FactEntry>>>of(
            BundleFile::offices,
            BundleFile::meetings,
            BundleFile::statements,
            BundleFile::relationships,
            BundleFile::tradeFigures)
        .flatMap(section -> parts.stream().map(Part::content).map(section))
        .<FactEntry>flatMap(List::stream)
        .toList();
  }
}
