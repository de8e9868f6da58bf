package dev.entente.ingest.trade;

import dev.entente.ingest.mention.Mention;
import dev.entente.ingest.mention.MentionKind;
import dev.entente.ingest.proposal.Evidence;
import dev.entente.ingest.proposal.ProposedStatement;
import dev.entente.ingest.reading.Reading;
import dev.entente.ingest.text.Sentence;
import dev.entente.ingest.text.Span;
import dev.entente.ingest.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads who claims a figure: the speaker of the statement it is in, or whom it is according to. */
final class Claims {

  private static final int WINDOW = 8;

  private final Reading reading;

  /** The statements with speakers that reach into a sentence, by the index of the sentence. */
  private final Map<Integer, List<ProposedStatement>> bySentence = new HashMap<>();

  Claims(Reading reading, List<ProposedStatement> statements) {
    this.reading = reading;
    for (ProposedStatement statement : statements) {
      if (!statement.speakers().isEmpty()) {
        statement.evidence().forEach(evidence -> add(evidence, statement));
      }
    }
  }

  private void add(Evidence evidence, ProposedStatement statement) {
    List<Sentence> sentences = reading.text().sentences();
    Sentence first = reading.text().sentenceAt(evidence.start());
    for (int index = first == null ? sentences.size() : first.index();
        index < sentences.size() && sentences.get(index).span().start() < evidence.end();
        index++) {
      bySentence.computeIfAbsent(index, none -> new ArrayList<>()).add(statement);
    }
  }

  List<String> of(Span figure, Sentence sentence) {
    ProposedStatement closest = null;
    int length = Integer.MAX_VALUE;
    for (ProposedStatement statement : bySentence.getOrDefault(sentence.index(), List.of())) {
      for (Evidence evidence : statement.evidence()) {
        boolean around = evidence.start() <= figure.start() && figure.end() <= evidence.end();
        if (around && evidence.end() - evidence.start() < length) {
          closest = statement;
          length = evidence.end() - evidence.start();
        }
      }
    }
    return closest == null ? accordingTo(sentence) : closest.speakers();
  }

  private List<String> accordingTo(Sentence sentence) {
    List<Token> tokens = reading.text().tokens();
    for (int at = sentence.from(); at + 1 < sentence.to(); at++) {
      if (tokens.get(at).is("according") && tokens.get(at + 1).is("to")) {
        int last = Math.min(at + 2 + WINDOW, sentence.to()) - 1;
        return named(tokens.get(at + 1).end(), tokens.get(last).end());
      }
    }
    return List.of();
  }

  private List<String> named(int from, int to) {
    List<Mention> mentions = reading.mentions().all();
    for (int at = reading.mentions().indexAt(from); at < mentions.size(); at++) {
      Mention mention = mentions.get(at);
      if (mention.span().start() >= to) {
        break;
      }
      if (mention.kind() != MentionKind.DEMONYM && mention.kind() != MentionKind.PLACE) {
        return mention.actors();
      }
    }
    return List.of();
  }
}
