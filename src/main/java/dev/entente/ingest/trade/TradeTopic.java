package dev.entente.ingest.trade;

import dev.entente.ingest.text.Passage;
import dev.entente.trade.TradeFlow;

/** Reads which trade a sentence is about, for a list that comes after it: “They included”. */
final class TradeTopic {

  /** The word for what a sentence is about stands at most so far from its start. */
  private static final int BEGINNING = 6;

  private final FigureContext context;

  TradeTopic(FigureContext context) {
    this.context = context;
  }

  /** Remembers what the sentence is about, where that is clear. */
  void remember() {
    Passage passage = context.passage();
    Term last = null;
    Term first = null;
    int at = passage.from();
    while (at < passage.to()) {
      Term term = TradeWords.at(passage, at, context.parties());
      if (term != null && !term.weak()) {
        if (last != null && last.flow() != term.flow()) {
          begun(first);
          return;
        }
        first = first == null ? term : first;
        last = term;
      }
      at = term == null ? at + 1 : term.to();
    }
    if (last == null || last.flow() == TradeFlow.TOTAL) {
      return;
    }
    boolean owned =
        !first.equals(last) && FrameReader.read(passage, context.parties(), first).owner() != null;
    Frame frame = frame(owned ? first : last);
    if (frame != null) {
      context.discourse().tellOf(frame, context.sentence().index());
    }
  }

  /** “Peru’s exports rose, driven by trade with Chile”: it is about Peru’s exports. */
  private void begun(Term first) {
    boolean begins = first.isNoun() && first.from() - context.passage().from() <= BEGINNING;
    Frame frame = begins ? FrameReader.read(context.passage(), context.parties(), first) : null;
    if (frame != null && frame.owner() != null && !frame.joint()) {
      context.discourse().tellOf(frame.withOther(null), context.sentence().index());
    }
  }

  private Frame frame(Term term) {
    Discourse discourse = context.discourse();
    int index = context.sentence().index();
    if (context.parties().isEmpty()) {
      // “31 imported products were worth over $1 billion”, in an article on someone’s trade
      return discourse.isRecent(index)
          ? new Frame(term, term.flow(), discourse.home(), null, null, false, false)
          : null;
    }
    Frame frame =
        new FrameFiller(context.passage(), context.passage(), context.parties(), discourse, index)
            .fill(term);
    return frame == null || frame.owner() == null ? null : frame;
  }
}
