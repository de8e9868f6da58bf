package dev.entente.graphql.connection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.Api;
import dev.entente.dataset.Dataset;
import dev.entente.dataset.bundle.BundleReader;
import dev.entente.graphql.loading.GrownSample;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page goes on where the last one ended, whatever was written in between. */
@QuarkusTest
@TestProfile(StableCursorTest.OwnDatabase.class)
class StableCursorTest {

  private static final String PAGE =
      """
      query($after: String) { person(by: { slug: "vladimir-putin" }) {
        statements(first: 6, after: $after) {
          nodes { id } pageInfo { hasNextPage endCursor } } } }""";

  @Inject Dataset dataset;
  @Inject BundleReader reader;

  @Test
  void rowsThatAreAddedMoveNoOthers(@TempDir Path folder) throws IOException {
    List<String> before = read(null);

    JsonPath first = page(null);
    List<String> across = new ArrayList<>(first.getList("nodes.id"));
    dataset.load(reader.read(GrownSample.write(folder, 2)));
    across.addAll(read(first.getString("pageInfo.endCursor")));

    assertThat(across)
        .doesNotHaveDuplicates()
        .containsAll(before)
        .hasSizeGreaterThan(before.size());
    across.retainAll(before);
    assertThat(across).isEqualTo(before);
  }

  private static List<String> read(String after) {
    List<String> ids = new ArrayList<>();
    JsonPath page;
    do {
      page = page(after);
      ids.addAll(page.getList("nodes.id"));
      after = page.getString("pageInfo.endCursor");
    } while (page.getBoolean("pageInfo.hasNextPage"));
    return ids;
  }

  private static JsonPath page(String after) {
    return Api.data(PAGE, Collections.singletonMap("after", after))
        .setRootPath("data.person.statements");
  }

  /** Other tests count on the sample alone. */
  public static class OwnDatabase implements QuarkusTestProfile {}
}
