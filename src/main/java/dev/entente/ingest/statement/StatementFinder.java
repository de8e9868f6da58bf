package dev.entente.ingest.statement;

import dev.entente.ingest.proposal.ProposedStatement;
import dev.entente.ingest.reading.Reading;
import dev.entente.ingest.text.Paragraph;
import dev.entente.ingest.text.Region;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads statements from an article. */
public final class StatementFinder {

  /** The statements that an article asserts, in order. */
  public List<ProposedStatement> find(Reading reading) {
    Pieces.Reader reader = new Pieces.Reader(reading);
    SpeakerThread thread = new SpeakerThread(reading);
    List<Draft> drafts = new ArrayList<>();
    Interview interview = new Interview(reading);
    ParagraphReader previous = null;
    int last = -2;
    for (Paragraph paragraph : reading.text().paragraphs()) {
      Speaker announced = AnnouncedSpeakers.of(reading, paragraph);
      if (announced != null) {
        thread.announces(announced, paragraph.index());
      }
      if (paragraph.region() == Region.BODY) {
        Pieces pieces = reader.read(paragraph);
        if (interview.has(paragraph.index())) {
          Draft answer = interview.answer(paragraph.index());
          if (answer != null) {
            drafts.add(answer);
            thread.said(answer);
          }
        } else {
          ParagraphReader next =
              new ParagraphReader(
                  reading, pieces, thread, last == paragraph.index() - 1 ? previous : null);
          drafts.addAll(next.read());
          previous = next;
          last = paragraph.index();
        }
      }
    }
    thread.forget();
    StatementWriter writer = new StatementWriter(reading);
    List<Draft> spoken =
        drafts.stream()
            .filter(draft -> draft.speaker != null)
            .sorted(Comparator.comparingInt(draft -> draft.evidence.start()))
            .toList();
    return Continuations.joined(spoken).stream().map(writer::write).toList();
  }
}
