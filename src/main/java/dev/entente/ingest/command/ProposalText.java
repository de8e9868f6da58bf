package dev.entente.ingest.command;

import dev.entente.ingest.apply.Extraction;
import dev.entente.ingest.proposal.Evidence;
import dev.entente.ingest.proposal.Proposal;
import dev.entente.ingest.proposal.ProposedActor;
import dev.entente.ingest.proposal.ProposedFact;
import dev.entente.ingest.proposal.ProposedMeeting;
import dev.entente.ingest.proposal.ProposedParticipant;
import dev.entente.ingest.proposal.ProposedRelationship;
import dev.entente.ingest.proposal.ProposedStatement;
import dev.entente.ingest.proposal.ProposedTradeFigure;
import dev.entente.time.PartialDate;
import dev.entente.trade.TradeFlow;
import dev.entente.trade.TradeMeasure;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** A proposal as text for people: what is asserted, and below it where and by which rule. */
final class ProposalText {

  private final StringBuilder out = new StringBuilder();
  private final Map<String, String> names = new HashMap<>();

  private ProposalText() {}

  static String of(Extraction extraction) {
    return new ProposalText().write(extraction);
  }

  private String write(Extraction extraction) {
    Proposal proposal = extraction.proposal();
    proposal.actors().forEach(actor -> names.put(actor.slug(), actor.name()));
    line("Published: " + date(proposal.publishedOn(), "not known"));
    extraction.warnings().forEach(warning -> line("Note: " + warning));
    section("Actors", proposal.actors(), this::actor);
    section("Statements", proposal.statements(), this::statement);
    section("Meetings", proposal.meetings(), this::meeting);
    section("Relationships", proposal.relationships(), this::relationship);
    section("Trade figures", proposal.tradeFigures(), this::figure);
    if (!proposal.skipped().isEmpty()) {
      line("");
      line(
          "Not read, since it is not the article: "
              + counted(proposal.skipped().size(), "passage"));
    }
    return out.toString();
  }

  private <T> void section(String title, List<T> all, Consumer<T> write) {
    if (!all.isEmpty()) {
      line("");
      line("%s (%d)".formatted(title, all.size()));
      all.forEach(write);
    }
  }

  private void actor(ProposedActor actor) {
    line(
        "  %s: %s%s, named %s"
            .formatted(
                actor.name(),
                word(actor.type()),
                actor.known() ? "" : ", new",
                actor.mentions().size() == 1 ? "once" : actor.mentions().size() + " times"));
  }

  private void statement(ProposedStatement said) {
    String speakers =
        said.speakers().isEmpty()
            ? said.speakerLabel() == null ? "someone" : said.speakerLabel()
            : names(said.speakers());
    String to = said.addressees().isEmpty() ? "" : " to " + names(said.addressees());
    line(
        "  %s%s%s, %s:"
            .formatted(
                speakers,
                to,
                said.saidOn() == null ? "" : ", " + DateText.of(said.saidOn()),
                word(said.kind())));
    line("    " + said.text());
    evidence(said);
  }

  private void meeting(ProposedMeeting meeting) {
    line(
        "  %s, %s, %s, %s%s: %s"
            .formatted(
                word(meeting.kind()),
                word(meeting.format()),
                word(meeting.status()),
                date(meeting.date(), "no date"),
                meeting.place() == null ? "" : ", " + meeting.place(),
                names(meeting.participants().stream().map(ProposedParticipant::actor).toList())));
    evidence(meeting);
  }

  private void relationship(ProposedRelationship one) {
    line(
        "  %s %s %s, %s%s"
            .formatted(
                name(one.subject()),
                word(one.predicate()),
                name(one.object()),
                word(one.status()),
                one.since() == null ? "" : ", since " + DateText.of(one.since())));
    evidence(one);
  }

  private void figure(ProposedTradeFigure figure) {
    line(
        "  %s, %s of %s%s: %s, %s"
            .formatted(
                name(figure.reporter()),
                figure.flow() == TradeFlow.TOTAL ? "trade" : word(figure.flow()),
                figure.commodity(),
                figure.partner() == null ? "" : partner(figure),
                amount(figure),
                date(figure.period(), "no time")));
    evidence(figure);
  }

  private String partner(ProposedTradeFigure figure) {
    String preposition =
        switch (figure.flow()) {
          case EXPORT -> " to ";
          case IMPORT -> " from ";
          case TOTAL -> " with ";
        };
    return preposition + name(figure.partner());
  }

  private static String amount(ProposedTradeFigure figure) {
    String number =
        figure.value() == null
            ? "no number"
            : figure.measure() == TradeMeasure.RANK
                ? figure.value().toPlainString()
                : figure.value().toPlainString() + ' ' + figure.unit();
    return word(figure.measure())
        + ' '
        + (figure.approximate() ? "about " : "")
        + number
        + (figure.direction() == null ? "" : ", " + word(figure.direction()));
  }

  private static String counted(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }

  private void evidence(ProposedFact fact) {
    for (Evidence evidence : fact.evidence()) {
      line(
          "    [%d–%d, %s, %.2f%s]"
              .formatted(
                  evidence.start(),
                  evidence.end(),
                  evidence.ruleId(),
                  evidence.confidence(),
                  evidence.via().isEmpty() ? "" : ", via " + names(evidence.via())));
    }
  }

  private String names(List<String> slugs) {
    return slugs.stream().map(this::name).collect(Collectors.joining(", "));
  }

  private String name(String slug) {
    return names.getOrDefault(slug, slug);
  }

  private static String date(PartialDate date, String otherwise) {
    return date == null ? otherwise : DateText.of(date);
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
