package dev.entente.database;

import org.hibernate.boot.model.FunctionContributions;
import org.hibernate.boot.model.FunctionContributor;
import org.hibernate.type.StandardBasicTypes;

/**
 * The function {@code holds(:array, value)} of HQL: that the value is in the array.
 *
 * <p>It says what {@code value in :list} says. But of a query with a list Hibernate 7.2 keeps no
 * plan and translates it anew each time, and the database sees another statement for each length;
 * an array is one parameter of one statement. It comes first, since the last argument of a function
 * may be a list, too.
 */
public class Holds implements FunctionContributor {

  @Override
  public void contributeFunctions(FunctionContributions contributions) {
    contributions
        .getFunctionRegistry()
        .registerPattern(
            "holds",
            "?2=any(?1)",
            contributions
                .getTypeConfiguration()
                .getBasicTypeRegistry()
                .resolve(StandardBasicTypes.BOOLEAN));
  }
}
