package dev.entente.graphql.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.graphql.proof.ConnectionShape.Step;
import dev.entente.graphql.proof.ConnectionShapes.Root;
import dev.entente.graphql.proof.ConnectionShapes.Under;
import dev.entente.graphql.proof.Walk.Edge;
import dev.entente.graphql.proof.Walk.Page;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Pages are the whole in parts: with random filters, orders and sizes, forward, backward and from
 * any cursor, also while rows come and go. Run with {@code -Dentente.test.seed=} for others.
 */
@QuarkusTest
@TestProfile(FilterProofTest.OwnDatabase.class)
class PagingProofTest {

  private static final int CASES = 40;
  private static final int CASES_WITH_WRITES = 10;
  private static final int MAX_PAGES = 6;

  @Inject ProofData data;

  @Test
  void pagesAreTheWholeInParts() {
    for (int i = 0; i < CASES; i++) {
      Random random = new Random(ProofData.SEED + i);
      Walk<?> walk = walk(i, random);
      List<Edge> whole = walk.whole();
      assertThat(whole).as("%s", walk).extracting(Edge::cursor).doesNotHaveDuplicates();
      assertThat(walk.page(Map.of()).totalCount()).as("%s", walk).isEqualTo(whole.size());
      assertThat(walk.isOrdered(whole)).as("order of %s", walk).isTrue();
      int size = size(random, whole);
      assertThat(walk.forward(size, () -> {})).as("forward, %s", walk).isEqualTo(whole);
      assertThat(walk.backward(size, () -> {})).as("backward, %s", walk).isEqualTo(whole);
      if (whole.size() > 2) {
        jump(walk, whole, size, random);
      }
    }
  }

  /** From one cursor towards another, or to the end where there is none. */
  private static void jump(Walk<?> walk, List<Edge> whole, int size, Random random) {
    int from = random.nextInt(whole.size() - 1);
    int to = from + 1 + random.nextInt(whole.size() - from - 1);
    String after = whole.get(from).cursor();
    String before = whole.get(to).cursor();
    List<Edge> between = whole.subList(from + 1, to);
    int most = Math.min(size, between.size());

    Page first = walk.page(Map.of("first", size, "after", after, "before", before));
    assertThat(first.edges()).as("%s", walk).isEqualTo(between.subList(0, most));
    Page last = walk.page(Map.of("last", size, "after", after, "before", before));
    assertThat(last.edges())
        .as("%s", walk)
        .isEqualTo(between.subList(between.size() - most, between.size()));
    Page rest = walk.page(Map.of("first", 100, "after", before));
    assertThat(rest.edges())
        .as("%s", walk)
        .isEqualTo(whole.subList(to + 1, Math.min(to + 101, whole.size())));
  }

  @Test
  void rowsThatStayAreShownOnceWhileOthersCome() {
    for (int i = 0; i < CASES_WITH_WRITES; i++) {
      Random random = new Random(-ProofData.SEED - i);
      Walk<?> walk = walk(i, random);
      List<Edge> before = walk.whole();
      int size = size(random, before);
      Runnable write =
          () -> data.load(GeneratedBundle.more("more-" + random.nextLong(1L << 40), random));
      List<Edge> shown =
          random.nextBoolean() ? walk.forward(size, write) : walk.backward(size, write);

      List<Edge> stayed = new ArrayList<>(before);
      stayed.retainAll(walk.whole());
      assertThat(shown).as("%s", walk).doesNotHaveDuplicates();
      shown.retainAll(stayed);
      assertThat(shown).as("%s", walk).isEqualTo(stayed);
    }
  }

  @Test
  void aPageGoesOnFromARowThatIsGone() {
    data.load(GeneratedBundle.more("more-to-remove", new Random(ProofData.SEED)));
    Under<Root> root = data.connections().root();
    ConnectionShape<Root, ?> contradictions =
        root.connections().stream()
            .filter(it -> it.field().equals("contradictions"))
            .findFirst()
            .orElseThrow();
    Walk<Root> walk =
        new Walk<>(root, "", contradictions.unfiltered(), List.of(new Step("TOPIC", true)));
    List<Edge> whole = walk.whole();
    int gone = whole.size() / 2;
    String cursor = whole.get(gone).cursor();

    data.removeContradiction((String) ((Map<?, ?>) whole.get(gone).node()).get("id"));

    assertThat(walk.page(Map.of("first", 100, "after", cursor)).edges())
        .isEqualTo(whole.subList(gone + 1, whole.size()));
    assertThat(walk.page(Map.of("last", 100, "before", cursor)).edges())
        .isEqualTo(whole.subList(0, gone));
  }

  /** Of the root and of each type of parents in turn. */
  private Walk<?> walk(int i, Random random) {
    List<Under<?>> all = new ArrayList<>(data.connections().nested());
    all.add(data.connections().root());
    return Walk.random(all.get(i % all.size()), random);
  }

  /** So small that there are several pages, and so large that there are not too many. */
  private static int size(Random random, List<?> whole) {
    return Math.max(1 + random.nextInt(9), whole.size() / MAX_PAGES + 1);
  }
}
