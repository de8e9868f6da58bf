package dev.entente.curation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.Api;
import dev.entente.dataset.MinimalBundle;
import dev.entente.security.Keys;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** `importBundle`. */
@QuarkusTest
@TestProfile(ImportBundleTest.SmallBundles.class)
class ImportBundleTest {

  private static final String SELECTION = "imported bundle { name sha256 }";

  public static final class SmallBundles extends Keys.Configured implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      Map<String, String> settings = new HashMap<>(super.getConfigOverrides());
      settings.put("entente.dataset.max-import-size", "10K");
      return settings;
    }
  }

  @Test
  void aBundleIsLoadedOnce() {
    String bundle = MinimalBundle.get().named("imported-once").json().toString();
    JsonPath first = load(bundle);
    JsonPath again = load(bundle);

    assertThat(first.getList("userErrors")).isEmpty();
    assertThat(first.getBoolean("imported")).isTrue();
    assertThat(first.getInt("change.affected")).isEqualTo(14);
    assertThat(first.getString("bundle.name")).isEqualTo("imported-once");
    assertThat(again.getBoolean("imported")).isFalse();
    assertThat(again.getMap("change")).isNull();
    assertThat(again.getString("bundle.sha256")).isEqualTo(first.getString("bundle.sha256"));
    assertThat(Api.data("{ actor(by: {slug: \"mira-solen\"}) { name } }").getString("actor.name"))
        .isEqualTo("Mira Solen");
  }

  @Test
  void aBundleWithFaultsIsRefusedWithThePlaceOfEach() {
    JsonPath refused =
        load(
            MinimalBundle.get()
                .named("faulty")
                .with("/meetings/0/participants/0/actor", "'nobody'")
                .with("/statements/0/citations/0/end", "9999")
                .json()
                .toString());

    assertThat(refused.getBoolean("imported")).isFalse();
    assertThat(refused.getMap("bundle")).isNull();
    assertThat(refused.getList("userErrors.code")).containsOnly("FAULTY_BUNDLE");
    assertThat(refused.<List<String>>getList("userErrors.field"))
        .contains(List.of("input", "bundle", "meetings[0]", "participants[0]", "actor"));
    assertThat(refused.getList("userErrors.message").toString()).contains("nobody");
    assertThat(Api.data("{ dataset { bundles { name } } }").getList("dataset.bundles.name"))
        .doesNotContain("faulty");
  }

  @Test
  void whatIsNoBundleIsRefused() {
    assertThat(load("nonsense").getList("userErrors.code")).containsExactly("FAULTY_BUNDLE");
    assertThat(load("{}").getString("userErrors[0].message")).contains("entente-bundle");
    assertThat(
            load(MinimalBundle.get().with("/parts", "['other.json']").json().toString())
                .getString("userErrors[0].message"))
        .contains("other.json", "no such file")
        .doesNotContain("Exception");
  }

  @Test
  void whatIsTooLargeIsRefused() {
    assertThat(load(" ".repeat(10_241)).getList("userErrors.code")).containsExactly("TOO_LARGE");
  }

  @Test
  void theSameKeyLoadsOnceAndAnswersAsTheFirstTime() {
    Map<String, Object> input =
        Map.of(
            "bundle",
            MinimalBundle.get().named("by-key").json().toString(),
            "idempotencyKey",
            "import-by-key");
    JsonPath first = Editor.ALICE.mutate("importBundle", SELECTION, input);
    JsonPath again = Editor.ALICE.mutate("importBundle", SELECTION, input);

    assertThat(again.getMap("")).isEqualTo(first.getMap(""));
    assertThat(again.getBoolean("imported")).isTrue();
  }

  private static JsonPath load(String bundle) {
    return Editor.ALICE.mutate("importBundle", SELECTION, Map.of("bundle", bundle));
  }
}
