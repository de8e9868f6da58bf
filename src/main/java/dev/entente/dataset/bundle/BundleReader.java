package dev.entente.dataset.bundle;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import dev.entente.time.PartialDate;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the files of a bundle, strictly: what the format does not know is refused. */
@ApplicationScoped
@RegisterForReflection(
    targets = {
      ActorEntry.class,
      AliasEntry.class,
      ArticleEntry.class,
      BundleFile.class,
      CitationEntry.class,
      ContradictionEntry.class,
      MeetingEntry.class,
      OfficeEntry.class,
      ParticipantEntry.class,
      QuoteEntry.class,
      RelationshipEntry.class,
      SideEntry.class,
      StatementEntry.class,
      TextEntry.class,
      TradeFigureEntry.class
    })
public class BundleReader {

  private static final String FIRST_FILE = "bundle.json";
  private static final String ONE_OBJECT = "must be one JSON object, and nothing after it";

  /** What Jackson's messages say about its own settings. */
  private static final Pattern SETTINGS =
      Pattern.compile(" \\((start marker|not recognized).*|: enable `.*");

  private final JsonMapper mapper =
      JsonMapper.builder()
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .withCoercionConfig(
              LogicalType.Textual,
              text ->
                  text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                      .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                      .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
          .addModule(new SimpleModule().addDeserializer(PartialDate.class, new PartialDateJson()))
          .build();

  /** Opens a file of a bundle by its name; null when there is none. */
  private interface Source {
    InputStream open(String name) throws IOException;
  }

  /**
   * Reads a bundle from the class path.
   *
   * @param folder of the bundle, for example {@code dataset/sample}
   * @throws BundleException when it is not in the format of bundles
   */
  public Bundle readResource(String folder) {
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    return read(FIRST_FILE, name -> loader.getResourceAsStream(folder + '/' + name));
  }

  /**
   * Reads a bundle from the file system.
   *
   * @param path of the first file, or of a folder with a {@code bundle.json}
   * @throws BundleException when it is not there, or not in the format of bundles
   */
  public Bundle read(Path path) {
    Path first = Files.isDirectory(path) ? path.resolve(FIRST_FILE) : path;
    return read(
        first.getFileName().toString(),
        name -> {
          Path file = first.resolveSibling(name);
          return Files.isRegularFile(file) ? Files.newInputStream(file) : null;
        });
  }

  private Bundle read(String firstName, Source files) {
    Sha256 digest = new Sha256();
    BundleFile first = parse(firstName, files, digest);
    if (!BundleFile.FORMAT.equals(first.format())) {
      throw new BundleException(
          firstName,
          "format",
          "must be \"" + BundleFile.FORMAT + "\" in the first file of a bundle");
    }
    if (first.version() == null || first.version() != BundleFile.VERSION) {
      throw new BundleException(
          firstName,
          "version",
          "must be " + BundleFile.VERSION + ", the version that this release reads");
    }
    if (first.name() == null) {
      throw new BundleException(firstName, "name", "must name the bundle");
    }
    List<Bundle.Part> parts = new ArrayList<>();
    parts.add(new Bundle.Part(firstName, first));
    for (int i = 0; i < first.parts().size(); i++) {
      String name = first.parts().get(i);
      if (name == null || !name.matches(BundleFile.PART)) {
        throw new BundleException(
            firstName,
            "parts[" + i + ']',
            "must be the name of a .json file in the same folder as " + firstName);
      }
      parts.add(new Bundle.Part(name, part(name, files, digest)));
    }
    return new Bundle(first.name(), digest.sum(), parts);
  }

  private BundleFile part(String name, Source files, Sha256 digest) {
    BundleFile part = parse(name, files, digest);
    refuse(name, "format", part.format() != null);
    refuse(name, "version", part.version() != null);
    refuse(name, "name", part.name() != null);
    refuse(name, "parts", !part.parts().isEmpty());
    return part;
  }

  private static void refuse(String part, String member, boolean given) {
    if (given) {
      throw new BundleException(part, member, "belongs in the first file of a bundle only");
    }
  }

  private BundleFile parse(String name, Source files, Sha256 digest) {
    try (InputStream stream = files.open(name)) {
      if (stream == null) {
        throw new BundleException(name, "", "there is no such file");
      }
      byte[] bytes = stream.readAllBytes();
      digest.add(bytes);
      BundleFile file = mapper.readValue(bytes, BundleFile.class);
      if (file == null) {
        throw new BundleException(name, "", ONE_OBJECT);
      }
      return file;
    } catch (JsonMappingException unfit) {
      throw new BundleException(name, path(unfit), reason(unfit));
    } catch (JacksonException notJson) {
      throw new BundleException(name, "", reason(notJson));
    } catch (IOException unreadable) {
      throw new BundleException(name, "", "cannot be read: " + unreadable.getMessage());
    }
  }

  private static String path(JsonMappingException unfit) {
    StringBuilder path = new StringBuilder();
    for (JsonMappingException.Reference step : unfit.getPath()) {
      if (step.getFieldName() == null) {
        path.append('[').append(step.getIndex()).append(']');
      } else {
        path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
      }
    }
    return path.toString();
  }

  /** Says what is wrong without the names of classes, which Jackson's own messages carry. */
  private static String reason(JsonMappingException unfit) {
    if (unfit.getCause() instanceof JacksonException notJson) {
      return reason(notJson);
    }
    if (unfit instanceof UnrecognizedPropertyException unknown) {
      return "is not a member of the format; known are "
          + unknown.getKnownPropertyIds().stream()
              .map(Object::toString)
              .sorted()
              .collect(Collectors.joining(", "));
    }
    if (!(unfit instanceof MismatchedInputException wrong) || wrong.getTargetType() == null) {
      return "has a value of the wrong kind";
    }
    if (wrong.getTargetType() == PartialDate.class) {
      return wrong.getOriginalMessage();
    }
    if (wrong.getTargetType() == BundleFile.class) {
      return ONE_OBJECT;
    }
    return wrong instanceof InvalidFormatException named && wrong.getTargetType().isEnum()
        ? "'%s' is not %s".formatted(named.getValue(), kind(wrong.getTargetType()))
        : "must be " + kind(wrong.getTargetType());
  }

  private static String reason(JacksonException notJson) {
    if (notJson instanceof InputCoercionException) {
      return "is too large a number";
    }
    if (notJson instanceof StreamConstraintsException) {
      return "is too long or nested too deep";
    }
    return "is not JSON: %s at line %d, column %d"
        .formatted(
            SETTINGS.matcher(notJson.getOriginalMessage()).replaceFirst(""),
            notJson.getLocation().getLineNr(),
            notJson.getLocation().getColumnNr());
  }

  private static String kind(Class<?> type) {
    if (type.isEnum()) {
      return "one of "
          + Arrays.stream(type.getEnumConstants())
              .map(Object::toString)
              .collect(Collectors.joining(", "));
    }
    if (type == String.class) {
      return "text";
    }
    if (type == boolean.class) {
      return "true or false";
    }
    if (Number.class.isAssignableFrom(type)) {
      return type == Integer.class ? "a whole number" : "a number";
    }
    return Collection.class.isAssignableFrom(type) ? "a list" : "an object";
  }
}
