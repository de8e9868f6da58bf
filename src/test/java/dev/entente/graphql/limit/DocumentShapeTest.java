package dev.entente.graphql.limit;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.parser.Parser;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** A document is measured as if its fragments were put in, without putting them in. */
class DocumentShapeTest {

  private static DocumentShape shape(String document) {
    return DocumentShape.of(Parser.parse(document));
  }

  @Test
  void levelsFieldsAliasesAndDirectivesAreCounted() {
    assertThat(
            shape(
                "query Q @a { one: person { name @b friend { name } } ... on Query @c { two } }"
                    + " { three }"))
        .isEqualTo(new DocumentShape(3, 6, 1, 3));
  }

  @Test
  void aFragmentCountsWhereverItIsSpread() {
    assertThat(shape("{ a { ...f } b { ...f } } fragment f on T @x { c d: e { g } }"))
        .isEqualTo(new DocumentShape(3, 8, 2, 2));
  }

  @Test
  void aDocumentThatWouldUnfoldToMillionsOfFieldsIsMeasuredAtOnce() {
    StringBuilder bomb = new StringBuilder("{ ...f0 }");
    for (int i = 0; i < 60; i++) {
      bomb.append(" fragment f%d on T { a { ...f%d } b { ...f%d } }".formatted(i, i + 1, i + 1));
    }
    bomb.append(" fragment f60 on T { c }");
    DocumentShape shape =
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> shape(bomb.toString()));
    assertThat(shape.fields()).isEqualTo(Integer.MAX_VALUE);
    assertThat(shape.depth()).isEqualTo(61);
  }

  @Test
  void aFragmentWithinItselfEnds() {
    assertThat(shape("{ ...f } fragment f on T { a { ...f } }").fields()).isEqualTo(1);
    assertThat(shape("{ ...missing }").fields()).isZero();
  }
}
