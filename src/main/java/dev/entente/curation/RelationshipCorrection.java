package dev.entente.curation;

import dev.entente.dataset.bundle.RelationshipEntry;
import dev.entente.relationship.Predicate;
import dev.entente.relationship.Relationship;
import dev.entente.relationship.RelationshipStatus;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** The right values of a relationship; null leaves a value as it is. */
@Input("RelationshipCorrection")
@Description("The right values of a relationship; null leaves a value as it is.")
public class RelationshipCorrection implements Correction<Relationship> {

  @Description("What the subject is to the object, or does to it.")
  public Predicate predicate;

  @Description("Whether it is so, as far as the articles know.")
  public RelationshipStatus status;

  @Description(Correction.DATE)
  public String since;

  @Description(Correction.DATE)
  public String until;

  @Description("What else there is to know.")
  public String note;

  @Override
  public Class<Relationship> type() {
    return Relationship.class;
  }

  @Override
  public void apply(Relationship relationship, Correcting values) {
    values.held(RelationshipEntry.class);
    values.value(
        "predicate", predicate, relationship.predicate, value -> relationship.predicate = value);
    values.value("status", status, relationship.status, value -> relationship.status = value);
    values.date("since", since, relationship.since, value -> relationship.since = value);
    values.date("until", until, relationship.until, value -> relationship.until = value);
    values.text("note", note, relationship.note, value -> relationship.note = value);
    values.ordered("until", relationship.since, relationship.until);
  }
}
