package dev.entente.actor;

import jakarta.persistence.Embeddable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * Another name of an actor, as an article writes it.
 *
 * @param text the name as it is written
 * @param textKey the text as {@link NameKey} compares it
 * @param language a BCP 47 tag, or null for English
 * @param note what kind of name it is, or null where it is simply a name
 * @param byEditor whether an editor added it, so that no bundle takes it away
 */
@Embeddable
@Description("Another name of an actor, as articles write it.")
public record Alias(
    @NonNull @Description("The name as it is written.") String text,
    @Ignore String textKey,
    @Description("The language it belongs to, as a BCP 47 tag; null for English.") String language,
    @Description(
            "What kind of name it is, where it is not simply a name: a surname, a role, a demonym,"
                + " a metonym, an odd translation.")
        String note,
    @Ignore boolean byEditor) {

  public Alias(String text, String language, String note) {
    this(text, NameKey.of(text), language, note, false);
  }

  /** One that an editor adds. */
  public static Alias byEditor(String text, String language, String note) {
    return new Alias(text, NameKey.of(text), language, note, true);
  }
}
