package dev.entente.ingest.evaluation;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What {@code ./mvnw -Peval verify} runs: prints how good extraction is. With {@code
 * -Deval.errors=true} also what was missed and what was read wrongly.
 */
class EvaluationTable {

  @Test
  void print() {
    new Evaluation(new PrintStream(System.out, true, StandardCharsets.UTF_8))
        .print(null, List.of(), Boolean.getBoolean("eval.errors"));
  }
}
