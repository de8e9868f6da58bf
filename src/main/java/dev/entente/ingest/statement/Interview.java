package dev.entente.ingest.statement;

import dev.entente.actor.ActorType;
import dev.entente.actor.OrganizationType;
import dev.entente.ingest.gazetteer.KnownActor;
import dev.entente.ingest.mention.Mention;
import dev.entente.ingest.reading.Reading;
import dev.entente.ingest.text.Paragraph;
import dev.entente.ingest.text.Region;
import dev.entente.ingest.text.Span;
import dev.entente.ingest.text.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads interviews, whose paragraphs start with the name of the one who speaks: “Smith: …”. */
final class Interview {

  /** In tokens. */
  private static final int LONGEST_LABEL = 6;

  private static final int LEAST_TURNS = 3;

  private static final Set<String> QUESTIONS = Set.of("q", "question", "interviewer", "reporter");
  private static final Set<String> ANSWERS = Set.of("a", "answer");

  /** A turn: who speaks, and what. */
  record Turn(Span label, Span words, Speaker speaker) {}

  private final Reading reading;
  private final Map<Integer, Turn> turns = new HashMap<>();

  Interview(Reading reading) {
    this.reading = reading;
    Map<Integer, Turn> found = new HashMap<>();
    int body = 0;
    for (Paragraph paragraph : reading.text().paragraphs()) {
      if (paragraph.region() != Region.BOILERPLATE) {
        body++;
        Turn turn = turn(paragraph);
        if (turn != null) {
          found.put(paragraph.index(), turn);
        }
      }
    }
    if (found.size() >= LEAST_TURNS && found.size() * 3 >= body) {
      turns.putAll(found);
    }
  }

  /** Whether a paragraph is a turn of an interview. */
  boolean has(int paragraph) {
    return turns.containsKey(paragraph);
  }

  /** The answer that a paragraph is; {@code null} where it is a question. */
  Draft answer(int paragraph) {
    Turn turn = turns.get(paragraph);
    if (turn.speaker() == null) {
      return null;
    }
    Draft draft =
        new Draft(
            StatementRule.INTERVIEW, turn.speaker(), paragraph, turn.label().cover(turn.words()));
    draft.spoken(turn.words());
    draft.cover(turn.label());
    return draft;
  }

  private Turn turn(Paragraph paragraph) {
    List<Token> tokens = reading.text().tokens();
    int first = reading.text().tokenAt(paragraph.span().start());
    for (int at = first; at < tokens.size() && at <= first + LONGEST_LABEL; at++) {
      Token token = tokens.get(at);
      if (token.start() >= paragraph.span().end()) {
        return null;
      }
      if (token.isMark(':')) {
        if (at == first
            || at + 1 >= tokens.size()
            || tokens.get(at + 1).start() >= paragraph.span().end()) {
          return null;
        }
        Span label = new Span(tokens.get(first).start(), tokens.get(at - 1).end());
        Span words = new Span(tokens.get(at + 1).start(), paragraph.span().end());
        return isQuotation(tokens.get(at + 1)) ? null : new Turn(label, words, speaker(label));
      }
      if ((token.isWord() && !token.isCapitalized() && token.text().length() > 3)
          || token.kind() == dev.entente.ingest.text.TokenKind.NUMBER) {
        return null;
      }
    }
    return null;
  }

  private static boolean isQuotation(Token token) {
    return "“\"„«‘".indexOf(token.text().charAt(0)) >= 0;
  }

  private Speaker speaker(Span label) {
    String words = label.of(reading.text().text());
    String lower = words.toLowerCase(java.util.Locale.ROOT);
    if (QUESTIONS.contains(lower)) {
      return null;
    }
    List<Mention> mentions = reading.mentions().in(label);
    for (Mention mention : mentions) {
      KnownActor actor = reading.cast().actor(mention.actor());
      if (actor != null && actor.type() == ActorType.PERSON) {
        return new Speaker(-1, -1, mention.actors(), words, SpeakerRule.INTERVIEW, true);
      }
      if (actor != null && actor.organizationType() == OrganizationType.MEDIA) {
        return null;
      }
    }
    return ANSWERS.contains(lower)
        ? new Speaker(-1, -1, List.of(), words, SpeakerRule.INTERVIEW, true)
        : null;
  }
}
