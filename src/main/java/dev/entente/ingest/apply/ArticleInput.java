package dev.entente.ingest.apply;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.entente.change.ChangeInput;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** An article to read, with what is known about it beside its words. */
@Input("ArticleInput")
@Description("An article to read, with what is known about it beside its words.")
@RegisterForReflection // read from JSON Lines too
@JsonIgnoreProperties("idempotencyKey")
public class ArticleInput extends ChangeInput {

  @Description("Its words as plain text. Give either this or `html`.")
  public String text;

  @Description("The page that it stands on, as HTML. Offsets refer to what is visible of it.")
  public String html;

  @Description("Its title; left out, that of the page, or the first line.")
  public String title;

  @Description("Where it was published: an address that starts with http:// or https://.")
  public String url;

  @Description("Who published it: the slug or a name of an organization. A new name becomes one.")
  public String publisher;

  @Description("Who wrote it, as the article names them.")
  public List<@NonNull String> authors;

  @Description(
      "When it was published, in the form of `PartialDate.iso`. Left out, the article must say so"
          + " itself. What it calls “Friday” or “last week” is counted from here.")
  public String publishedOn;

  @Description("The language of the words, as a BCP 47 tag; `en` where left out.")
  public String language;

  @Description("The language it was translated from, as a BCP 47 tag.")
  public String translatedFrom;
}
