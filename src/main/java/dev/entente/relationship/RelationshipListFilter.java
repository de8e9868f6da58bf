package dev.entente.relationship;

import dev.entente.evidence.FactFilter;
import dev.entente.graphql.filter.ListFilter;
import dev.entente.graphql.filter.Relation;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** What several relationships must be like. */
@Input("RelationshipListFilter")
@Description(
    "What several relationships must be like. All given must hold; what is null asks nothing.")
public class RelationshipListFilter extends ListFilter<RelationshipFilter> {

  /** Those that an actor is the subject of. */
  public static final Relation OF_SUBJECT =
      new Relation("Relationship {it}", "{it}.subject.key = {row}.key");

  /** Those that an actor is the object of. */
  public static final Relation OF_OBJECT =
      new Relation("Relationship {it}", "{it}.object.key = {row}.key");

  /** Those that an article asserts. */
  public static final Relation OF_ARTICLE = FactFilter.ofArticle("Relationship");
}
