package dev.entente.path;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.Api;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A search that would read too much says so. */
@QuarkusTest
@TestProfile(DensePathTest.FewLinks.class)
class DensePathTest {

  private static final String PATH =
      """
      query($to: String!, $n: Int) {
        path(from: {slug: "olaf-scholz"}, to: {slug: $to}, maxLength: $n) { to { slug } } }""";

  @Test
  void aSearchEndsWhereTheLinksAreTooMany() {
    JsonPath answer = Api.answer(PATH, Map.of("to", "uzbekistan", "n", 4));
    assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("BAD_USER_INPUT");
    assertThat(answer.getString("errors[0].message"))
        .isEqualTo(
            "There are too many links here to look for a chain longer than 1. Choose actors that are"
                + " linked with fewer others.");
  }

  @Test
  void whatIsFoundBeforeIsFound() {
    assertThat(Api.data(PATH, Map.of("to", "xi-jinping", "n", 4)).getList("path")).hasSize(1);
    assertThat(Api.data(PATH, Map.of("to", "uzbekistan", "n", 1)).<Object>get("path")).isNull();
  }

  /** Fewer than Xi Jinping has. */
  public static class FewLinks implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("entente.path.max-links", "5");
    }
  }
}
