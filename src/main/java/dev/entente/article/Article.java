package dev.entente.article;

import dev.entente.actor.ActorEntity;
import dev.entente.actor.Organization;
import dev.entente.database.HiddenRows;
import dev.entente.graphql.node.Node;
import dev.entente.graphql.node.NodeId;
import dev.entente.graphql.search.SearchResult;
import dev.entente.time.PartialDate;
import dev.entente.time.TimelineItem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.SQLRestriction;

/**
 * A published text that asserts facts (schema.org NewsArticle). Its words are an {@link
 * ArticleText}, where the installation keeps them.
 */
@Entity
@SQLRestriction(HiddenRows.RESTRICTION)
@Description("A published text that asserts facts.")
public class Article implements Node, TimelineItem, SearchResult {

  public static final String NODE_TYPE = "Article";

  /** The version of the data that added it. */
  @Ignore
  @Column(insertable = false, updatable = false)
  public Long addedIn;

  @jakarta.persistence.Id
  @Column(name = "id")
  @Ignore
  public UUID key;

  @NonNull
  @Description(Node.Descriptions.SLUG)
  public String slug;

  @NonNull
  @Description("What the article is about, in our words.")
  public String title;

  @Description("Where it was published; null where that is not known.")
  public String url;

  @Ignore
  @ManyToOne(fetch = FetchType.LAZY)
  public Organization publisher;

  @NonNull
  @Description("Who wrote it, as the article names them.")
  public List<@NonNull String> authors;

  @NonNull
  @Description("When it was published.")
  @EmbeddedColumnNaming
  public PartialDate publishedOn;

  @NonNull
  @Description("The language of the text, as a BCP 47 tag.")
  public String language;

  @Description("The language it was translated from, as a BCP 47 tag; null where it was not.")
  public String translatedFrom;

  @Description("What it says, in our words.")
  public String summary;

  /** SHA-256 of the bytes of the text's file, in hexadecimal; null where no text is known. */
  @Ignore public String textSha256;

  /** Length of the text in UTF-16 units; null where no text is known. */
  @Ignore public Integer textLength;

  @Ignore
  @ManyToMany
  @JoinTable(
      name = "mention",
      joinColumns = @JoinColumn(name = "article_id"),
      inverseJoinColumns = @JoinColumn(name = "actor_id"))
  public Set<ActorEntity> mentions = new HashSet<>();

  /** Whether it was retracted, so that readers do not see it. */
  @Ignore public boolean hidden;

  /** The primary key of the article with this slug. */
  public static UUID keyOf(String slug) {
    return new NodeId(NODE_TYPE, slug).key();
  }

  @Id
  @NonNull
  @Description(Node.Descriptions.ID)
  @Override
  public String getId() {
    return new NodeId(NODE_TYPE, slug).encode();
  }

  @Ignore
  public UUID key() {
    return key;
  }

  @Override
  public final boolean equals(Object other) {
    return other instanceof Article article && getId().equals(article.getId());
  }

  @Override
  public final int hashCode() {
    return getId().hashCode();
  }
}
