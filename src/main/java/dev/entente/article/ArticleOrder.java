package dev.entente.article;

import dev.entente.graphql.connection.Order;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** One step of the order of articles. */
@Input("ArticleOrder")
@Description("One step of the order of articles.")
public class ArticleOrder extends Order<ArticleOrderField> {}
