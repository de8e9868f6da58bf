package dev.entente;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every setting is in the documentation, with its default. */
class SettingsTest {

  @Test
  void everySettingIsDocumented() throws IOException {
    String documentation = Files.readString(Path.of("docs/operations.md"));
    List<String> settings = new ArrayList<>();
    for (JavaClass mapping :
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.entente")) {
      if (mapping.isAnnotatedWith(ConfigMapping.class)) {
        Class<?> type = mapping.reflect();
        add(type, type.getAnnotation(ConfigMapping.class).prefix(), settings);
      }
    }
    assertThat(settings).hasSizeGreaterThan(25);
    assertThat(settings).allSatisfy(setting -> assertThat(documentation).contains(setting));
  }

  /** The beginnings of the rows that the table of settings must have. */
  private static void add(Class<?> type, String prefix, List<String> settings) {
    for (Method method : type.getDeclaredMethods()) {
      String key = prefix + '.' + kebab(method.getName());
      if (method.getReturnType() == Map.class) {
        add(group(type), key + ".<name>", settings);
      } else {
        WithDefault byDefault = method.getAnnotation(WithDefault.class);
        settings.add(
            "| `%s` |%s|"
                .formatted(key, byDefault == null ? " " : " `%s` ".formatted(byDefault.value())));
      }
    }
  }

  /** The group of settings that each name of a map has. */
  private static Class<?> group(Class<?> type) {
    return Arrays.stream(type.getDeclaredClasses())
        .filter(Class::isInterface)
        .findFirst()
        .orElseThrow();
  }

  private static String kebab(String name) {
    return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }
}
