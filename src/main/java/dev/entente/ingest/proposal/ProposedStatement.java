package dev.entente.ingest.proposal;

import dev.entente.statement.StatementKind;
import dev.entente.time.PartialDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * What someone said, as an article gives it.
 *
 * @param kind whether it stands in quotation marks
 * @param text what was said, in the words of the article, without who said it
 * @param quotes the passages in quotation marks
 * @param speakers slugs of those who said it; empty where the article does not name them
 * @param speakerLabel how the article refers to the speaker
 * @param speakerRuleId the rule that found the speaker; {@code null} where there is none
 * @param addressees slugs of those it was said to
 * @param mentioned slugs of those it speaks of
 * @param saidOn when it was said
 * @param meeting index of the meeting it was made at, among those of the proposal
 * @param evidence where the article has it
 */
@Description("What someone said, as an article gives it.")
public record ProposedStatement(
    @NonNull @Description("Whether it stands in quotation marks.") StatementKind kind,
    @NonNull @Description("What was said, in the words of the article, without who said it.")
        String text,
    @NonNull @Description("The passages in quotation marks.") List<@NonNull ProposedQuote> quotes,
    @NonNull @Description("Slugs of the speakers; empty where the article does not name them.")
        List<@NonNull String> speakers,
    @Description("How the article refers to the speaker here: “he”, “the spokesman”.")
        String speakerLabel,
    @Description("The rule that found the speaker.") String speakerRuleId,
    @NonNull @Description("Slugs of those it was said to.") List<@NonNull String> addressees,
    @NonNull @Description("Slugs of the actors it speaks of.") List<@NonNull String> mentioned,
    @Description("When it was said.") PartialDate saidOn,
    @Description("Place of the meeting it was made at, in the list of proposed meetings from 0.")
        Integer meeting,
    @NonNull @Description("Where the article has it.") List<@NonNull Evidence> evidence)
    implements ProposedFact {

  /** The same, made at a meeting. */
  public ProposedStatement at(int index) {
    return new ProposedStatement(
        kind,
        text,
        quotes,
        speakers,
        speakerLabel,
        speakerRuleId,
        addressees,
        mentioned,
        saidOn,
        index,
        evidence);
  }

  /** The same, speaking of others. */
  public ProposedStatement mentioning(List<@NonNull String> others) {
    return new ProposedStatement(
        kind,
        text,
        quotes,
        speakers,
        speakerLabel,
        speakerRuleId,
        addressees,
        others,
        saidOn,
        meeting,
        evidence);
  }
}
