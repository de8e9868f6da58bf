package dev.entente.ingest.draft;

import dev.entente.actor.ActorType;
import dev.entente.dataset.bundle.CitationEntry;
import dev.entente.dataset.bundle.TradeFigureEntry;
import dev.entente.evidence.ContradictionKind;
import dev.entente.ingest.match.FigureMatch;
import dev.entente.ingest.match.FigureSketch;
import dev.entente.ingest.match.Likeness;
import dev.entente.ingest.match.Stored;
import dev.entente.ingest.proposal.ProposedTradeFigure;
import dev.entente.time.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Turns proposed figures into entries, or into citations of figures that are stored. */
final class TradeFigureDrafts {

  private static final String TYPE = "TradeFigure";
  private static final int WHOLE_DIGITS = 26;
  private static final int FRACTION_DIGITS = 12;

  private final Sheet sheet;
  private final List<Stored<FigureSketch>> stored;
  private final List<TradeFigureEntry> entries = new ArrayList<>();

  TradeFigureDrafts(Sheet sheet, List<Stored<FigureSketch>> stored) {
    this.sheet = sheet;
    this.stored = stored;
  }

  List<TradeFigureEntry> entries() {
    return entries;
  }

  void addAll(List<ProposedTradeFigure> figures) {
    figures.stream()
        .filter(figure -> !figure.evidence().isEmpty() && hasRoom(figure))
        .forEach(this::add);
  }

  /** A number with more digits than there is room for is none that an article means. */
  private static boolean hasRoom(ProposedTradeFigure figure) {
    return figure.value() == null
        || (figure.value().precision() - figure.value().scale() <= WHOLE_DIGITS
            && figure.value().stripTrailingZeros().scale() <= FRACTION_DIGITS);
  }

  private void add(ProposedTradeFigure figure) {
    String reporter = sheet.actors.use(figure.reporter(), ActorType.COUNTRY);
    if (reporter == null) {
      return;
    }
    FigureSketch sketch =
        new FigureSketch(
            reporter,
            sheet.actors.use(figure.partner()),
            figure.flow(),
            figure.commodity(),
            figure.measure(),
            figure.value(),
            figure.unit(),
            figure.approximate(),
            figure.direction(),
            figure.period() == null ? yearOfPublication() : figure.period(),
            figure.comparedTo());
    for (Stored<FigureSketch> one : stored) {
      if (FigureMatch.compare(one.sketch(), sketch) == Likeness.SAME) {
        sheet.cite(TYPE, one, figure, sheet.citations(figure));
        return;
      }
    }
    create(figure, sketch);
  }

  private void create(ProposedTradeFigure figure, FigureSketch sketch) {
    List<CitationEntry> citations = sheet.citations(figure);
    TradeFigureEntry entry = entry(figure, sketch, citations);
    if (sheet.sameBefore(
            entry.slug(),
            sketch.reporter(),
            sketch.partner(),
            sketch.flow(),
            sketch.commodity(),
            sketch.measure(),
            entry.value(),
            sketch.unit(),
            sketch.direction(),
            sketch.period(),
            sketch.comparedTo(),
            citations)
        != null) {
      return;
    }
    entries.add(entry);
    sheet.wait(figure, entry, false);
    for (Stored<FigureSketch> other : stored) {
      if (FigureMatch.compare(other.sketch(), sketch) == Likeness.CONTRARY) {
        sheet.contradict(
            ContradictionKind.NUMBER,
            "How much: " + other.title(),
            TYPE,
            other,
            view(other.sketch()),
            entry.reference(),
            view(sketch));
      }
    }
  }

  private TradeFigureEntry entry(
      ProposedTradeFigure figure, FigureSketch sketch, List<CitationEntry> citations) {
    return new TradeFigureEntry(
        FactSlug.of(
            List.of(
                sketch.reporter(),
                sketch.flow().name(),
                sketch.commodity(),
                sketch.measure().name(),
                sketch.period().iso()),
            sheet.article,
            String.valueOf(citations.get(0).start()),
            String.valueOf(figure.value()),
            String.valueOf(sketch.partner())),
        sketch.reporter(),
        sketch.partner(),
        sketch.flow(),
        sheet.actors.use(figure.exporter(), ActorType.COUNTRY),
        sheet.actors.use(figure.importer(), ActorType.COUNTRY),
        Shortened.to(200, sketch.commodity()),
        figure.hsCode(),
        sketch.measure(),
        figure.value() == null ? null : figure.value().toPlainString(),
        Shortened.to(60, sketch.unit()),
        figure.approximate(),
        figure.direction(),
        sketch.period(),
        figure.comparedTo(),
        sheet.actors.use(figure.claimedBy()),
        figure.quote() == null ? null : Shortened.to(500, figure.quote()),
        citations);
  }

  private static String view(FigureSketch figure) {
    String value = figure.value() == null ? "" : figure.value().toPlainString() + ' ';
    String direction = figure.direction() == null ? "" : ", " + figure.direction().name();
    return value + figure.unit() + direction.toLowerCase(Locale.ROOT);
  }

  private PartialDate yearOfPublication() {
    return PartialDate.parse("%04d".formatted(sheet.publishedOn.start().getYear()), false);
  }
}
