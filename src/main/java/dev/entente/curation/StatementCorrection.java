package dev.entente.curation;

import dev.entente.dataset.bundle.StatementEntry;
import dev.entente.statement.Statement;
import dev.entente.statement.StatementKind;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** The right values of a statement; null leaves a value as it is. */
@Input("StatementCorrection")
@Description("The right values of a statement; null leaves a value as it is.")
public class StatementCorrection implements Correction<Statement> {

  @Description("How the article gives the words.")
  public StatementKind kind;

  @Description("What was said.")
  public String text;

  @Description(Correction.DATE)
  public String saidOn;

  @Override
  public Class<Statement> type() {
    return Statement.class;
  }

  @Override
  public void apply(Statement statement, Correcting values) {
    values.held(StatementEntry.class);
    values.value("kind", kind, statement.kind, value -> statement.kind = value);
    values.text("text", text, statement.text, value -> statement.text = value);
    values.date("saidOn", saidOn, statement.saidOn, statement::wasSaid);
  }
}
