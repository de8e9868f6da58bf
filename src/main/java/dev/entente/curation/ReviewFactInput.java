package dev.entente.curation;

import dev.entente.change.ChangeInput;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Which fact is reviewed, and how. */
@Input("ReviewFactInput")
@Description("Which fact is reviewed, and how.")
public class ReviewFactInput extends ChangeInput {

  @Id
  @NonNull
  @Description("The id of the fact.")
  public String fact;

  @NonNull
  @Description("What you say of it.")
  public ReviewDecision decision;

  @Description("Why, of at most 1000 characters; it stands in the audit log.")
  public String reason;

  @Description("The right values of an office, to `CORRECT` it.")
  public OfficeCorrection office;

  @Description("The right values of a meeting, to `CORRECT` it.")
  public MeetingCorrection meeting;

  @Description("The right values of a statement, to `CORRECT` it.")
  public StatementCorrection statement;

  @Description("The right values of a relationship, to `CORRECT` it.")
  public RelationshipCorrection relationship;

  @Description("The right values of a trade figure, to `CORRECT` it.")
  public TradeFigureCorrection tradeFigure;
}
