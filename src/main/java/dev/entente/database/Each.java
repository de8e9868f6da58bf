package dev.entente.database;

import java.util.List;
import org.hibernate.boot.model.FunctionContributions;
import org.hibernate.boot.model.FunctionContributor;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.query.sqm.function.AbstractSqmSelfRenderingSetReturningFunctionDescriptor;
import org.hibernate.query.sqm.produce.function.SetReturningFunctionTypeResolver;
import org.hibernate.query.sqm.produce.function.StandardArgumentsValidators;
import org.hibernate.query.sqm.tuple.internal.AnonymousTupleTableGroupProducer;
import org.hibernate.sql.ast.SqlAstTranslator;
import org.hibernate.sql.ast.spi.SqlAppender;
import org.hibernate.sql.ast.tree.SqlAstNode;
import org.hibernate.sql.ast.tree.expression.Literal;
import org.hibernate.type.StandardBasicTypes;

/**
 * The function {@code each(:array)} of HQL: a row for each key of the array, in its column {@code
 * v}. It is {@code unnest} of SQL, which Hibernate 7.2 refuses for a parameter, whose elements'
 * type it does not know.
 */
public class Each implements FunctionContributor {

  private static final String NAME = "each";
  private static final String COLUMN = "v";

  @Override
  public void contributeFunctions(FunctionContributions contributions) {
    contributions.getFunctionRegistry().register(NAME, new Unnest());
  }

  private static final class Unnest extends AbstractSqmSelfRenderingSetReturningFunctionDescriptor {

    Unnest() {
      super(
          NAME,
          StandardArgumentsValidators.exactly(2),
          SetReturningFunctionTypeResolver.builder()
              .invariant(COLUMN, StandardBasicTypes.UUID)
              .build(),
          null);
    }

    @Override
    public void render(
        SqlAppender sql,
        List<? extends SqlAstNode> arguments,
        AnonymousTupleTableGroupProducer type,
        String alias,
        SqlAstTranslator<?> walker) {
      sql.appendSql("unnest(cast(");
      arguments.get(0).accept(walker);
      sql.appendSql(
          " as "
              + ((Literal) arguments.get(1)).getLiteralValue()
              + " array)) "
              + alias
              + "("
              + COLUMN
              + ")");
    }

    /** The databases name the column differently unless it is named here. */
    @Override
    public boolean rendersIdentifierVariable(
        List<SqlAstNode> arguments, SessionFactoryImplementor factory) {
      return true;
    }
  }
}
