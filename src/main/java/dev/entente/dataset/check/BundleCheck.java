package dev.entente.dataset.check;

import dev.entente.dataset.bundle.ActorEntry;
import dev.entente.dataset.bundle.ArticleEntry;
import dev.entente.dataset.bundle.Bundle;
import dev.entente.dataset.bundle.BundleException;
import dev.entente.dataset.bundle.BundleFile;
import dev.entente.dataset.bundle.ContradictionEntry;
import dev.entente.dataset.bundle.MeetingEntry;
import dev.entente.dataset.bundle.OfficeEntry;
import dev.entente.dataset.bundle.Problem;
import dev.entente.dataset.bundle.RelationshipEntry;
import dev.entente.dataset.bundle.StatementEntry;
import dev.entente.dataset.bundle.TextEntry;
import dev.entente.dataset.bundle.TradeFigureEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Checks a bundle before anything of it is stored: the form of every entry, then what the entries
 * refer to, that none appears twice, that dates are in order, and that spans and quotes lie where
 * they say in the texts that are at hand.
 */
@ApplicationScoped
public class BundleCheck {

  private final Validator validator;

  @Inject
  public BundleCheck(Validator validator) {
    this.validator = validator;
  }

  /**
   * Refuses a bundle that has a fault.
   *
   * @param known what the bundle may refer to without holding it
   * @param texts finds the words of an article; null where they are not at hand
   * @throws BundleException with every fault that was found
   */
  public void check(Bundle bundle, Known known, Function<TextEntry, String> texts) {
    refuse(form(bundle));
    Problems problems = new Problems();
    References references = new References(bundle, known);
    Map<String, String> words = words(bundle, texts);
    words.putAll(known.texts(references.storedArticles()));
    SourceCheck sources = new SourceCheck(bundle, references, known, words);
    FactCheck facts = new FactCheck(references, new CitationCheck(references, words));
    Section sections = new Section(bundle, problems);
    sections.check("actors", BundleFile::actors, ActorEntry::slug, sources::actor);
    sections.check("articles", BundleFile::articles, ArticleEntry::slug, sources::article);
    sections.check("offices", BundleFile::offices, OfficeEntry::slug, facts::office);
    sections.check("meetings", BundleFile::meetings, MeetingEntry::slug, facts::meeting);
    sections.check("statements", BundleFile::statements, StatementEntry::slug, facts::statement);
    sections.check(
        "relationships", BundleFile::relationships, RelationshipEntry::slug, facts::relationship);
    sections.check(
        "tradeFigures", BundleFile::tradeFigures, TradeFigureEntry::slug, facts::tradeFigure);
    sections.check(
        "contradictions",
        BundleFile::contradictions,
        ContradictionEntry::slug,
        facts::contradiction);
    refuse(problems.found());
  }

  /** What the annotations of the entries say; the other checks rely on it. */
  private List<Problem> form(Bundle bundle) {
    List<Problem> problems = new ArrayList<>();
    for (Bundle.Part part : bundle.parts()) {
      for (ConstraintViolation<BundleFile> violation : validator.validate(part.content())) {
        problems.add(
            new Problem(
                part.file(),
                violation.getPropertyPath().toString().replace(".<list element>", ""),
                violation.getMessage()));
      }
    }
    problems.sort(Comparator.comparing(Problem::file).thenComparing(Problem::path));
    return problems;
  }

  private static Map<String, String> words(Bundle bundle, Function<TextEntry, String> texts) {
    Map<String, String> words = new HashMap<>();
    for (ArticleEntry article : bundle.all(BundleFile::articles)) {
      String text = article.text() == null ? null : texts.apply(article.text());
      if (text != null) {
        words.put(article.slug(), text);
      }
    }
    return words;
  }

  private static void refuse(List<Problem> problems) {
    if (!problems.isEmpty()) {
      throw new BundleException(problems);
    }
  }

  /** The same section of all files of a bundle. */
  private record Section(Bundle bundle, Problems problems) {

    <E> void check(
        String name,
        Function<BundleFile, List<E>> section,
        Function<E, String> slug,
        BiConsumer<Problems.Place, E> check) {
      Set<String> slugs = new HashSet<>();
      for (Bundle.Part part : bundle.parts()) {
        problems
            .in(part.file())
            .each(
                name,
                section.apply(part.content()),
                (place, entry) -> {
                  if (!slugs.add(slug.apply(entry))) {
                    place.at("slug").say("'%s' stands there twice", slug.apply(entry));
                  }
                  check.accept(place, entry);
                });
      }
    }
  }
}
