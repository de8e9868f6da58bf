package dev.entente.ingest.apply;

import dev.entente.time.PartialDate;

/**
 * What is known about articles that do not say it themselves. Everything may be {@code null}.
 *
 * @param publishedOn when they were published
 * @param publisher slug or name of an organization
 * @param language a BCP 47 tag
 */
public record Defaults(PartialDate publishedOn, String publisher, String language) {

  public static final Defaults NONE = new Defaults(null, null, null);
}
