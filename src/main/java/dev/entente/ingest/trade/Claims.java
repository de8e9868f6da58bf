package dev.entente.ingest.trade;

import dev.entente.ingest.gazetteer.KnownActor;
import dev.entente.ingest.lexicon.Words;
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
import java.util.Set;

/** Reads who claims a figure: the speaker of the statement it is in, or whom it is according to. */
final class Claims {

  private static final int WINDOW = 12;

  private static final Set<String> FIGURES = Words.of("data figures statistics numbers report");
  private static final Set<String> FROM = Words.of("from by of");
  private static final Set<String> RELEASED =
      Words.of("released published compiled provided issued collected shared unveiled announced");

  private final Reading reading;

  /** The statements with speakers that reach into a sentence, by the index of the sentence. */
  private final Map<Integer, List<ProposedStatement>> bySentence = new HashMap<>();

  /** Whom a sentence names as the source of its figures, by its index. */
  private final Map<Integer, List<String>> sources = new HashMap<>();

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
    return closest == null
        ? sources.computeIfAbsent(sentence.index(), unused -> accordingTo(sentence))
        : closest.speakers();
  }

  private List<String> accordingTo(Sentence sentence) {
    List<Token> tokens = reading.text().tokens();
    for (int at = sentence.from(); at + 1 < sentence.to(); at++) {
      boolean to = tokens.get(at).is("according") && tokens.get(at + 1).is("to");
      boolean from =
          FIGURES.contains(tokens.get(at).lower()) && FROM.contains(tokens.get(at + 1).lower());
      boolean released =
          FIGURES.contains(tokens.get(at).lower())
              && RELEASED.contains(tokens.get(at + 1).lower())
              && at + 2 < sentence.to()
              && FROM.contains(tokens.get(at + 2).lower());
      if (!to && !from && !released) {
        continue;
      }
      List<String> source = named(tokens, at + 2, Math.min(at + 2 + WINDOW, sentence.to()));
      boolean country = !source.isEmpty() && reading.cast().actor(source.get(0)).isCountry();
      if (to || (!source.isEmpty() && !country)) {
        return source;
      }
    }
    return List.of();
  }

  /** The first one that is named up to a comma; a country only where it is no owner of others. */
  private List<String> named(List<Token> tokens, int first, int last) {
    int to = first;
    while (to < last && !tokens.get(to).isMark(',') && !tokens.get(to).isMark(';')) {
      to++;
    }
    if (to == first) {
      return List.of();
    }
    int start = tokens.get(first).start();
    int end = tokens.get(to - 1).end();
    List<String> country = List.of();
    List<Mention> mentions = reading.mentions().all();
    for (int at = reading.mentions().indexAt(start); at < mentions.size(); at++) {
      Mention mention = mentions.get(at);
      if (mention.span().start() >= end) {
        break;
      }
      if (mention.kind() == MentionKind.DEMONYM || mention.kind() == MentionKind.PLACE) {
        continue;
      }
      KnownActor actor = reading.cast().actor(mention.actor());
      if (actor == null || !actor.isCountry()) {
        return mention.actors();
      }
      int after = reading.text().tokenAt(mention.span().end() - 1) + 1;
      boolean genitive =
          tokens.get(after - 1).end() > mention.span().end()
              || (after < tokens.size()
                  && tokens.get(after).lower().endsWith("s")
                  && tokens.get(after).start() == mention.span().end());
      boolean direct = tokens.get(first).start() >= mention.span().start();
      country = country.isEmpty() && direct && !genitive ? mention.actors() : country;
    }
    return country;
  }
}
