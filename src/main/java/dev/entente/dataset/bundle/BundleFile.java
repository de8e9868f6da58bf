package dev.entente.dataset.bundle;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;

/**
 * One JSON file of a bundle. The first file of a bundle carries its name and format, and may name
 * further files, its parts; any file may hold any of the sections.
 *
 * <p>The format is described in docs/dataset-format.md and docs/bundle.schema.json.
 *
 * @param format {@value #FORMAT}, in the first file
 * @param version of the format, in the first file
 * @param name of the bundle, in the first file: a bundle is loaded once under its name
 * @param parts names of further files, beside the first
 */
public record BundleFile(
    String format,
    Integer version,
    @Slug String name,
    @Size(max = 300) String title,
    @Size(max = 2000) String description,
    List<
            @NotNull
            @Pattern(
                regexp = BundleFile.PART,
                message = "must be the name of a .json file in the same folder")
            String>
        parts,
    List<@NotNull @Valid ActorEntry> actors,
    List<@NotNull @Valid ArticleEntry> articles,
    List<@NotNull @Valid OfficeEntry> offices,
    List<@NotNull @Valid MeetingEntry> meetings,
    List<@NotNull @Valid StatementEntry> statements,
    List<@NotNull @Valid RelationshipEntry> relationships,
    List<@NotNull @Valid TradeFigureEntry> tradeFigures,
    List<@NotNull @Valid ContradictionEntry> contradictions) {

  /** What the first file says that it is. */
  public static final String FORMAT = "entente-bundle";

  /** The version of the format that is understood. */
  public static final int VERSION = 1;

  /** How the name of a part is written: it is a file in the same folder. */
  static final String PART = "[A-Za-z0-9][A-Za-z0-9_.-]*\\.json";

  /** Lists that are left out are empty. */
  public BundleFile {
    parts = orEmpty(parts);
    actors = orEmpty(actors);
    articles = orEmpty(articles);
    offices = orEmpty(offices);
    meetings = orEmpty(meetings);
    statements = orEmpty(statements);
    relationships = orEmpty(relationships);
    tradeFigures = orEmpty(tradeFigures);
    contradictions = orEmpty(contradictions);
  }

  BundleFile without(Set<String> facts, Set<String> articleSlugs) {
    return new BundleFile(
        format,
        version,
        name,
        title,
        description,
        parts,
        actors,
        articles.stream().filter(article -> !articleSlugs.contains(article.slug())).toList(),
        without(facts, offices),
        without(facts, meetings),
        without(facts, statements),
        without(facts, relationships),
        without(facts, tradeFigures),
        contradictions);
  }

  private static <F extends FactEntry> List<F> without(Set<String> references, List<F> facts) {
    return facts.stream().filter(fact -> !references.contains(fact.reference())).toList();
  }

  static <T> List<T> orEmpty(List<T> list) {
    return list == null ? List.of() : list;
  }
}
