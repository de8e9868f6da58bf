package dev.entente.evidence;

import dev.entente.article.ArticleListFilter;
import dev.entente.graphql.filter.Filter;
import dev.entente.graphql.filter.FloatFilter;
import dev.entente.graphql.filter.IdFilter;
import dev.entente.graphql.filter.Relation;
import dev.entente.graphql.filter.Terms;
import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.graphql.Description;

/** What can be asked of facts of all types. */
@RegisterForReflection // inherited members are not found by the extension
public abstract class FactFilter implements Filter {

  /**
   * Not simply a path of the row: Hibernate 7.2 leaves out the table of the superclass where one of
   * several conditions that are combined by “or” asks for it.
   */
  private static final String CONFIDENCE =
      "(select f.confidence from FactEntity f where f.key = {row}.key)";

  @Description("Which facts, by their ids.")
  public IdFilter id;

  @Description("How sure it is that an article says so, from 0 to 1.")
  public FloatFilter confidence;

  @Description("Articles that assert it.")
  public ArticleListFilter citedBy;

  @Description("Where articles assert it.")
  public CitationListFilter citations;

  @Description("What articles tell differently about it.")
  public ContradictionListFilter contradictions;

  @Override
  public void add(Terms terms) {
    terms.value("key", id);
    terms.expression(CONFIDENCE, confidence);
    terms.many(citedBy, ArticleListFilter.OF_FACT);
    terms.many(citations, CitationListFilter.OF_FACT);
    terms.many(contradictions, ContradictionListFilter.OF_FACT);
  }

  /** The facts of a type that an article asserts. */
  public static Relation ofArticle(String entity) {
    return new Relation(
        "Citation c join %s {it} on {it}.key = c.fact.key".formatted(entity),
        "c.article.key = {row}.key");
  }
}
