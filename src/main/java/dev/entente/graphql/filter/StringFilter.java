package dev.entente.graphql.filter;

import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** What a text must be like. */
@Input("StringFilter")
@Description(
    "What a text must be like, whatever the case of its letters; accents count: `e` is not `é`."
        + " All given must hold; what is null asks nothing.")
public class StringFilter implements Operators {

  @Description("Is this text.")
  public String eq;

  @Description("Is one of these texts; at most 100.")
  public List<@NonNull String> in;

  @Description("Contains this text; `%` and `_` stand for themselves.")
  public String contains;

  @Description("Starts with this text; `%` and `_` stand for themselves.")
  public String startsWith;

  @Description(Operators.IS_NULL)
  public Boolean isNull;

  /** The database folds both sides, so that they are folded alike. */
  @Override
  public void add(String value, Terms terms) {
    String text = "lower(" + value + ")";
    terms.holds(text + " = lower(?)", eq);
    terms.in(text, "lower(?)", in);
    terms.holds("locate(lower(?), " + text + ") > 0", contains);
    terms.holds("locate(lower(?), " + text + ") = 1", startsWith);
    terms.isNull(value, isNull);
  }

  /** Of a slug: it is ASCII in lower case, and is looked up in an index as it stands. */
  void addToSlug(String slug, Terms terms) {
    terms.holds(slug + " = ?", lower(eq));
    terms.oneOf(slug, in == null ? null : in.stream().map(StringFilter::lower).toList());
    terms.holds("locate(?, " + slug + ") > 0", lower(contains));
    terms.holds("locate(?, " + slug + ") = 1", lower(startsWith));
    terms.isNull(slug, isNull);
  }

  private static String lower(String text) {
    return text == null ? null : text.toLowerCase(Locale.ROOT);
  }
}
