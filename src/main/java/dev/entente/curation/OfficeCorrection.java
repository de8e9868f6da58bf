package dev.entente.curation;

import dev.entente.dataset.bundle.OfficeEntry;
import dev.entente.office.Office;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** The right values of an office; null leaves a value as it is. */
@Input("OfficeCorrection")
@Description("The right values of an office; null leaves a value as it is.")
public class OfficeCorrection implements Correction<Office> {

  @Description("The title.")
  public String title;

  @Description("Whether who holds it leads a country.")
  public Boolean leader;

  @Description(Correction.DATE)
  public String from;

  @Description(Correction.DATE)
  public String until;

  @Override
  public Class<Office> type() {
    return Office.class;
  }

  @Override
  public void apply(Office office, Correcting values) {
    values.held(OfficeEntry.class);
    values.text("title", title, office.title, value -> office.title = value);
    values.value("leader", leader, office.leader, value -> office.leader = value);
    values.date("from", from, office.from, value -> office.from = value);
    values.date("until", until, office.until, value -> office.until = value);
    values.ordered("until", office.from, office.until);
  }
}
