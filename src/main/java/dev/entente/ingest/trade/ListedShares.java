package dev.entente.ingest.trade;

import dev.entente.ingest.lexicon.Words;
import dev.entente.ingest.text.Passage;
import dev.entente.trade.TradeMeasure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads lists of partners with a share each: “the largest shares are of China (22%), Peru (16%)”.
 */
final class ListedShares {

  private static final Set<String> SHARES =
      Words.of("share shares proportion percentage attributed accounted accounts accounting");

  private final FigureContext context;
  private final List<Quantity> shares = new ArrayList<>();
  private final List<Party> partners = new ArrayList<>();
  private Frame base;
  private boolean isRead;

  ListedShares(FigureContext context) {
    this.context = context;
    for (Quantity quantity : context.quantities()) {
      Party partner = partner(quantity);
      if (partner != null) {
        shares.add(quantity);
        partners.add(partner);
      }
    }
  }

  /** The share that a number of such a list is; {@code null} where it is none. */
  Figure read(Quantity quantity) {
    int index = shares.size() < 2 ? -1 : shares.indexOf(quantity);
    if (index < 0) {
      return null;
    }
    if (!isRead) {
      base = base(partners.get(0).from());
      isRead = true;
    }
    Optional<Frame> frame =
        base == null
            ? Optional.empty()
            : ShareReader.complete(base.withOther(Frame.Side.of(partners.get(index))));
    return frame
        .map(of -> Figure.of(of, TradeMeasure.SHARE, FigureRule.LISTED, quantity))
        .orElse(null);
  }

  /** “China (22%)”, “China – 22%”, “China with 22%”. */
  private Party partner(Quantity quantity) {
    if (quantity.kind() != Quantity.Kind.PERCENT || quantity.value() == null) {
      return null;
    }
    Passage passage = context.passage();
    int joint = quantity.lead() - 1;
    boolean joins =
        passage.isMark(joint, '(')
            || passage.isMark(joint, ':')
            || (passage.isDash(joint) && !passage.isJoined(quantity.lead()))
            || passage.is(joint, "with")
            || passage.is(joint, "at");
    Party party = joins ? Parties.endingAt(context.parties(), joint) : null;
    return party != null && party.isPlain() && party.other() == null ? party : null;
  }

  private Frame base(int first) {
    Passage passage = context.passage();
    Passage before = new Passage(passage.tokens(), passage.from(), first);
    boolean ofShares = false;
    for (int at = before.from(); at < before.to(); at++) {
      if (TradeWords.direction(before.lower(at)) != null) {
        return null;
      }
      ofShares |= SHARES.contains(before.lower(at));
    }
    if (!ofShares) {
      return null;
    }
    List<Party> named =
        context.parties().stream().filter(party -> party.to() <= before.to()).toList();
    Term last = null;
    for (Term term : TradeWords.in(before, named)) {
      last = term.isNoun() ? term : last;
    }
    Frame frame =
        last == null
            ? null
            : new FrameFiller(
                    passage, before, named, context.discourse(), context.sentence().index())
                .fill(last);
    return frame == null || frame.owner() == null ? null : frame;
  }
}
