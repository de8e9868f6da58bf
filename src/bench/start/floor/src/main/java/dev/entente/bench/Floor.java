package dev.entente.bench;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Answers as GraphQL would if there were nothing to say. */
@Path("/")
public class Floor {

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public String answer() {
    return "{\"data\":{}}";
  }
}
