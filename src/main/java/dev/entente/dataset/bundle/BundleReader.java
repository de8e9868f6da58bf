package dev.entente.dataset.bundle;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import dev.entente.digest.Sha256;
import dev.entente.time.PartialDate;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

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

  /**
   * Reads a bundle of one file.
   *
   * @param text of the file
   * @throws BundleException when it is not in the format of bundles, or names further files
   */
  public Bundle readText(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return read(
        FIRST_FILE, name -> name.equals(FIRST_FILE) ? new ByteArrayInputStream(bytes) : null);
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
        throw new BundleException(name, "", JsonFault.ONE_OBJECT);
      }
      return file;
    } catch (JsonMappingException unfit) {
      throw new BundleException(name, JsonFault.path(unfit), JsonFault.reason(unfit));
    } catch (JacksonException notJson) {
      throw new BundleException(name, "", JsonFault.reason(notJson));
    } catch (IOException unreadable) {
      throw new BundleException(name, "", "cannot be read: " + unreadable.getMessage());
    }
  }
}
