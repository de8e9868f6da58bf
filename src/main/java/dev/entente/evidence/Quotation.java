package dev.entente.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * A passage in quotation marks.
 *
 * @param text its words, without the marks
 * @param start where it starts in the article's text, in UTF-16 units
 * @param end where it ends, the first unit that does not belong to it
 */
@Embeddable
@Description("A passage in quotation marks.")
public record Quotation(
    @NonNull @Description("Its words, without the marks.") String text,
    @Column(name = "span_start")
        @Description("Where it starts in the article's text, in UTF-16 units from 0.")
        int start,
    @Column(name = "span_end")
        @Description("Where it ends: the first UTF-16 unit that does not belong to it.")
        int end) {}
