package dev.entente.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a sentence ends, there is a ¶ in the examples. */
class SentenceSplitterTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The minister left.¶ He said nothing.",
        "U.S. envoy John B. Carter flew to the U.S. Gulf coast.¶ He stayed until 5 p.m. on Friday.",
        "They flew to the U.S.¶ The talks went on.",
        "Gen. Ott, Dr. Roe and Mr. Lee met on Feb. 3 in St. Gallen.¶ No. 10 was silent.",
        "Acme Corp. said it lost 13.8 percent.¶ Shares fell 1.5%.¶ That hurt.",
        "“We are ready.”¶ He left.",
        "“We are ready!” he said.",
        "“Are we ready?” Ms Lee asked.",
        "“Are we ready?”¶ The hall fell silent.",
        "“We came.¶ We saw.¶ We left,” he said.",
        "He had no doubts about these issues.¶“The trade will grow,” he said.",
        "Trade grew.¶The rest did not.",
        "Well… maybe not.¶ We will see...¶ They left.",
        "He spoke of “peace.”¶ Then he left.",
        "He spoke of \"peace.\"¶ Then he left.",
        "\"We came.\" he said.",
        "Is it so?¶ Or is it not?¶ Nobody knows!",
        "The meeting (the third this year.) was short.",
        "They sign on the 24. September in Bonn.",
        "1. The economy grows.",
        "It ended in 2022.¶ 40 people came.",
        "Firm but not unkind¶ Both sides see the treaty as a success of their own.",
        "They left (all of them).¶ Nobody stayed.",
        "It is the end of the matter.¶ eBay sold the rest."
      })
  void endsSentences(String marked) {
    List<String> expected = Arrays.stream(marked.split("¶")).map(String::strip).toList();

    assertThat(Reading.sentences(Reading.text(marked.replace("¶", ""))))
        .containsExactlyElementsOf(expected);
  }
}
