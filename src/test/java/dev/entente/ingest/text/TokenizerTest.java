package dev.entente.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          U.S. President J.D. Vance             / U.S. / President / J.D. / Vance
          the U.S.-led talks                    / the / U.S.-led / talks
          Gen. W. Shaw met Dr. Ott at 5 p.m. ET / Gen. / W. / Shaw / met / Dr. / Ott / at / 5 / p.m. / ET
          Feb. 24, No. 10 and no. That          / Feb. / 24 / , / No. / 10 / and / no / . / That
          Putin’s and the leaders’ talks        / Putin / ’s / and / the / leaders / ’ / talks
          it's, he’ll, didn't, can’t, O’Brien   / it / 's / , / he / ’ll / , / didn't / , / can’t / , / O’Brien
          $13.8bn, 1,000 and 19%                / $ / 13.8 / bn / , / 1,000 / and / 19 / %
          the 20th G-20, G20 and Covid-19       / the / 20th / G-20 / , / G20 / and / Covid-19
          the 70-year-old of the 1970s          / the / 70-year-old / of / the / 1970s
          Sino-Russian trade – 2022/23          / Sino-Russian / trade / – / 2022 / / / 23
          2022-12-30                            / 2022 / - / 12 / - / 30
          its moment graveChina is              / its / moment / grave / China / is
          eBay, McDonald and iPhone             / eBay / , / McDonald / and / iPhone
          booking.com rose.The minister         / booking.com / rose / . / The / minister
          Xi'an and Sana’a                      / Xi'an / and / Sana’a
          U.S.’s and China's                    / U.S. / ’s / and / China / 's
          """)
  void takesTextApart(String line) {
    String text = line.substring(0, line.indexOf(" / ")).strip();
    String expected = line.substring(line.indexOf(" / ") + 3).strip();

    assertThat(Tokenizer.tokens(text).stream().map(Token::text).collect(Collectors.joining(" / ")))
        .isEqualTo(expected);
  }

  @Test
  void comparesInLowerCaseWithStraightApostrophes() {
    assertThat(Tokenizer.tokens("Didn’t U.S. ’s"))
        .extracting(Token::lower)
        .containsExactly("didn't", "u.s.", "'s");
  }

  @Test
  void numbersAreDigitsAlone() {
    assertThat(Tokenizer.tokens("20th 13.8 2022 G20"))
        .extracting(Token::kind)
        .containsExactly(TokenKind.WORD, TokenKind.NUMBER, TokenKind.NUMBER, TokenKind.WORD);
  }

  @Test
  void noBreakSpacesSeparateWords() {
    assertThat(Tokenizer.tokens("1.3\u00A0billion\u200B x")).hasSize(3);
  }
}
