package dev.entente.dataset;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A bundle that was loaded. */
@Entity
@Description("A bundle of facts that was loaded.")
public class DatasetBundle {

  @Id
  @NonNull
  @Description("The name of the bundle.")
  public String name;

  @NonNull
  @Description("SHA-256 of its files, in hexadecimal.")
  public String sha256;

  @NonNull
  @Description("When it was loaded.")
  public OffsetDateTime loadedAt;
}
