package dev.entente.nativeimage;

import graphql.introspection.IntrospectionQuery;
import graphql.parser.antlr.GraphqlLexer;
import graphql.parser.antlr.GraphqlParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.graalvm.nativeimage.hosted.Feature;
import org.hibernate.grammars.hql.HqlLexer;
import org.hibernate.grammars.hql.HqlParser;
import org.hibernate.query.hql.internal.HqlParseTreeBuilder;

/**
 * Runs while the native binary is built. The parsers of HQL and GraphQL work out how to decide
 * between the rules of their grammars as they meet them, which takes them longer than all else in
 * the first request. Having parsed here what the documented queries need, they are stored in the
 * binary with their decisions made.
 */
public final class ParserWarmUp implements Feature {

  /** What Hibernate executes for the documented queries; one statement in each line. */
  static final String STATEMENTS = "/dev/entente/nativeimage/statements.hql";

  private static final String DOCUMENT = "/META-INF/resources/graphiql/queries/leader.graphql";

  @Override
  public String getDescription() {
    return "Prepares the parsers of HQL and GraphQL";
  }

  @Override
  public void beforeAnalysis(BeforeAnalysisAccess access) {
    read(STATEMENTS).lines().forEach(ParserWarmUp::parseHql);
    parseGraphQL(read(DOCUMENT));
    parseGraphQL(IntrospectionQuery.INTROSPECTION_QUERY);
  }

  /** As Hibernate parses, so that the same decisions are made. */
  static void parseHql(String statement) {
    HqlLexer lexer = HqlParseTreeBuilder.INSTANCE.buildHqlLexer(statement);
    HqlParser parser = HqlParseTreeBuilder.INSTANCE.buildHqlParser(statement, lexer);
    parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
    parser.statement();
  }

  /** As graphql-java parses, which has an ANTLR of its own. */
  static void parseGraphQL(String document) {
    GraphqlLexer lexer =
        new GraphqlLexer(graphql.org.antlr.v4.runtime.CharStreams.fromString(document));
    GraphqlParser parser =
        new GraphqlParser(new graphql.org.antlr.v4.runtime.CommonTokenStream(lexer));
    parser.getInterpreter().setPredictionMode(graphql.org.antlr.v4.runtime.atn.PredictionMode.SLL);
    parser.document();
  }

  private static String read(String resource) {
    try (InputStream file = ParserWarmUp.class.getResourceAsStream(resource)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
