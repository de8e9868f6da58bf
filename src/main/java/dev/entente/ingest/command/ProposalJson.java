package dev.entente.ingest.command;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import dev.entente.ingest.apply.Extraction;
import dev.entente.ingest.proposal.Evidence;
import dev.entente.ingest.proposal.Proposal;
import dev.entente.ingest.proposal.ProposedActor;
import dev.entente.ingest.proposal.ProposedMeeting;
import dev.entente.ingest.proposal.ProposedParticipant;
import dev.entente.ingest.proposal.ProposedQuote;
import dev.entente.ingest.proposal.ProposedRelationship;
import dev.entente.ingest.proposal.ProposedStatement;
import dev.entente.ingest.proposal.ProposedTradeFigure;
import dev.entente.ingest.proposal.SkippedRegion;
import dev.entente.time.PartialDate;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;

/**
 * A proposal as JSON, with the members that it has in the GraphQL schema. Dates and numbers are
 * written as bundles have them: text, or {@code {"iso": …, "stated": false}} where a date is not
 * stated.
 */
@RegisterForReflection(
    targets = {
      Evidence.class,
      Proposal.class,
      ProposedActor.class,
      ProposedMeeting.class,
      ProposedParticipant.class,
      ProposedQuote.class,
      ProposedRelationship.class,
      ProposedStatement.class,
      ProposedTradeFigure.class,
      SkippedRegion.class,
      ProposalJson.Line.class
    })
final class ProposalJson {

  private static final ObjectWriter WRITER =
      JsonMapper.builder()
          .addModule(
              new SimpleModule()
                  .addSerializer(PartialDate.class, new DateWriter())
                  .addSerializer(BigDecimal.class, new NumberWriter()))
          .build()
          .writer();

  /**
   * What came of an article.
   *
   * @param warnings what to know about what was read
   * @param error why nothing was
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Line(
      String source, @JsonUnwrapped Proposal proposal, List<String> warnings, String error) {

    static Line of(String source, Extraction extraction) {
      return new Line(source, extraction.proposal(), extraction.warnings(), null);
    }

    static Line failed(String source, String error) {
      return new Line(source, null, null, error);
    }
  }

  private ProposalJson() {}

  static String pretty(Object value) {
    return write(WRITER.withDefaultPrettyPrinter(), value);
  }

  static String line(Object value) {
    return write(WRITER, value);
  }

  private static String write(ObjectWriter writer, Object value) {
    try {
      return writer.writeValueAsString(value);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static final class DateWriter extends JsonSerializer<PartialDate> {

    @Override
    public void serialize(PartialDate date, JsonGenerator json, SerializerProvider unused)
        throws IOException {
      if (date.stated()) {
        json.writeString(date.iso());
      } else {
        json.writeStartObject();
        json.writeStringField("iso", date.iso());
        json.writeBooleanField("stated", false);
        json.writeEndObject();
      }
    }
  }

  private static final class NumberWriter extends JsonSerializer<BigDecimal> {

    @Override
    public void serialize(BigDecimal number, JsonGenerator json, SerializerProvider unused)
        throws IOException {
      json.writeString(number.toPlainString());
    }
  }
}
