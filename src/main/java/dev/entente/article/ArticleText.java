package dev.entente.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The words of an article, apart from it, so that lists of articles do not carry them along. */
@Entity
@Table(name = "article_text")
public class ArticleText {

  /** The key of the {@link Article}. */
  @Id
  @Column(name = "article_id")
  public UUID articleKey;

  public String text;
}
