package dev.entente.article;

import dev.entente.graphql.connection.Connection;
import dev.entente.graphql.connection.Slice;
import org.eclipse.microprofile.graphql.Description;

/** A page of articles. */
@Description("A page of articles.")
public class ArticleConnection extends Connection<Article, ArticleEdge> {

  public ArticleConnection(Slice<Article> slice) {
    super(slice, ArticleEdge::new);
  }
}
