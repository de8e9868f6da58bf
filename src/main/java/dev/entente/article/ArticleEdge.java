package dev.entente.article;

import dev.entente.graphql.connection.Edge;
import org.eclipse.microprofile.graphql.Description;

/** An article and its place in a connection. */
@Description("An article and its place in a connection.")
public class ArticleEdge extends Edge<Article> {

  ArticleEdge(Article node, String cursor) {
    super(node, cursor);
  }
}
