package dev.entente.evidence;

import dev.entente.actor.ActorEntity;
import dev.entente.article.Article;
import dev.entente.database.HiddenRows;
import dev.entente.graphql.connection.Links;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.SQLRestriction;

/** Where an article asserts a fact, through whom it was reported, and who found it there. */
@Entity
@SQLRestriction(HiddenRows.RESTRICTION)
@Description("Where an article asserts a fact, and through whom it was reported.")
public class Citation {

  /** The extractor of facts that a person read from the text. */
  public static final String CURATED = "curated";

  /**
   * The place of the first citation that was added to a fact later. Those of bundles come before,
   * of which no fact has so many, and are replaced without them.
   */
  public static final int FIRST_FURTHER = 1 << 20;

  /** The facts that an article asserts. */
  public static final Links FACTS_OF_ARTICLE =
      Links.of(
          "select distinct c.article.key as parent, c.fact.key as node from Citation c"
              + " where holds(:parents, c.article.key)");

  @Id
  @Column(name = "id")
  @Ignore
  public UUID key;

  @Ignore
  @ManyToOne(fetch = FetchType.LAZY)
  public FactEntity fact;

  @Ignore
  @ManyToOne(fetch = FetchType.LAZY)
  public Article article;

  /** The place among the citations of the fact. */
  @Ignore public int position;

  @Description(
      "Where the words that assert the fact start in the article's text, in UTF-16 units from 0;"
          + " null where that is not known.")
  @Column(name = "span_start")
  public Integer start;

  @Description(
      "Where these words end: the first UTF-16 unit that does not belong to them; null where that is"
          + " not known.")
  @Column(name = "span_end")
  public Integer end;

  @NonNull
  @Description("Who found the fact in the text: `curated` for a person, else the id of a rule.")
  public String extractor;

  @Description("How sure it is that these words say so, from 0 to 1.")
  public double confidence;

  @Ignore
  @ElementCollection
  @CollectionTable(name = "quotation", joinColumns = @JoinColumn(name = "citation_id"))
  @OrderColumn(name = "position")
  public List<Quotation> quotes = new ArrayList<>();

  @Ignore
  @ManyToMany
  @JoinTable(
      name = "citation_via",
      joinColumns = @JoinColumn(name = "citation_id"),
      inverseJoinColumns = @JoinColumn(name = "actor_id"))
  @OrderColumn(name = "position")
  public List<ActorEntity> via = new ArrayList<>();

  /** Whether readers do not see it: its article was retracted, or its fact is hidden. */
  @Ignore public boolean hidden;

  @Ignore
  public UUID key() {
    return key;
  }

  @Override
  public final boolean equals(Object other) {
    return other instanceof Citation citation && key.equals(citation.key);
  }

  @Override
  public final int hashCode() {
    return key.hashCode();
  }
}
