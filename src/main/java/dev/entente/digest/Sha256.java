package dev.entente.digest;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, in hexadecimal. */
public final class Sha256 {

  private final MessageDigest digest;

  public Sha256() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  public static String of(byte[] bytes) {
    return new Sha256().add(bytes).sum();
  }

  public Sha256 add(byte[] bytes) {
    digest.update(bytes);
    return this;
  }

  public String sum() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
