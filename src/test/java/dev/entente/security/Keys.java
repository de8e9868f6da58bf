package dev.entente.security;

import dev.entente.digest.Sha256;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.smallrye.jwt.build.Jwt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The credentials of tests. */
public final class Keys {

  public static final String ALICE = "alice-1f6b0b7e2c5d4a89";
  public static final String ALICE_NEXT = "alice-next-77c1d0a2b3e4";
  public static final String BOB = "bob-0c9d8e7f6a5b4c3d";
  public static final String READER = "reader-5d4c3b2a1f0e";

  static final String ISSUER = "https://issuer.example";

  /**
   * Made anew for each test run; only its public half is configured. The profile and the test are
   * loaded apart from each other, so it is kept where both find it.
   */
  private static final KeyPair PAIR = shared("entente.test.token-key");

  private Keys() {}

  static String sha256(String key) {
    return Sha256.of(key.getBytes(StandardCharsets.UTF_8));
  }

  static String token(String issuer, KeyPair signer, long expiresIn, String... groups) {
    return Jwt.issuer(issuer)
        .upn("carol@example.org")
        .groups(Set.of(groups))
        .expiresIn(expiresIn)
        .sign(signer.getPrivate());
  }

  static String token(String... groups) {
    return token(ISSUER, PAIR, 60, groups);
  }

  static KeyPair signer() {
    return PAIR;
  }

  private static KeyPair shared(String property) {
    if (System.getProperty(property) == null) {
      byte[] encoded = pair().getPrivate().getEncoded();
      System.setProperty(property, Base64.getEncoder().encodeToString(encoded));
    }
    byte[] encoded = Base64.getDecoder().decode(System.getProperty(property));
    try {
      KeyFactory keys = KeyFactory.getInstance("RSA");
      RSAPrivateCrtKey key =
          (RSAPrivateCrtKey) keys.generatePrivate(new PKCS8EncodedKeySpec(encoded));
      RSAPublicKeySpec open = new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent());
      return new KeyPair(keys.generatePublic(open), key);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  static KeyPair pair() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return generator.generateKeyPair();
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** A database of its own, and credentials of all kinds. */
  public static class Configured implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      Map<String, String> settings = new HashMap<>();
      settings.put("entente.security.api-keys.alice.sha256", sha256(ALICE));
      settings.put("entente.security.api-keys.alice-2.sha256", sha256(ALICE_NEXT));
      settings.put("entente.security.api-keys.bob.sha256", sha256(BOB));
      settings.put("entente.security.api-keys.reader.sha256", sha256(READER));
      settings.put("entente.security.api-keys.reader.roles", "reader");
      settings.put("mp.jwt.verify.publickey.location", publicKey().toUri().toString());
      settings.put("mp.jwt.verify.issuer", ISSUER);
      // Tests ask for every field that there is at once.
      for (String limit : List.of("tokens", "fields", "aliases", "cost")) {
        settings.put("entente.limits." + limit, "100000000");
      }
      return settings;
    }

    private static Path publicKey() {
      try {
        Path file = Files.createTempFile("public", ".pem");
        file.toFile().deleteOnExit();
        return Files.writeString(
            file,
            "-----BEGIN PUBLIC KEY-----\n"
                + Base64.getMimeEncoder().encodeToString(PAIR.getPublic().getEncoded())
                + "\n-----END PUBLIC KEY-----\n");
      } catch (IOException unwritable) {
        throw new UncheckedIOException(unwritable);
      }
    }
  }
}
