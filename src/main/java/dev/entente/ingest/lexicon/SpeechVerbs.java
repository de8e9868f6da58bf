package dev.entente.ingest.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Verbs by which articles tell that someone says something, in all their forms. */
public final class SpeechVerbs {

  private static final Map<String, SpeechVerb> FORMS = read();

  private SpeechVerbs() {}

  /** The verb that a word in lower case is a form of; {@code null} where it is none. */
  public static SpeechVerb of(String lower) {
    return FORMS.get(lower);
  }

  private static Map<String, SpeechVerb> read() {
    Map<String, SpeechVerb> forms = new HashMap<>();
    try (InputStream input = SpeechVerbs.class.getResourceAsStream("/ingest/speech-verbs.tsv");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(input, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#") && !line.isBlank()) {
          String[] columns = line.split("\t", -1);
          String frames = columns.length > 5 ? columns[5] : "";
          // where two forms are written alike, the one that comes later in a sentence wins
          forms.putIfAbsent(columns[0], new SpeechVerb(columns[0], SpeechVerb.Form.BASE, frames));
          forms.putIfAbsent(
              columns[1], new SpeechVerb(columns[0], SpeechVerb.Form.PRESENT, frames));
          forms.putIfAbsent(
              columns[4], new SpeechVerb(columns[0], SpeechVerb.Form.PARTICIPLE, frames));
          forms.putIfAbsent(
              columns[3], new SpeechVerb(columns[0], SpeechVerb.Form.PERFECT, frames));
          forms.put(columns[2], new SpeechVerb(columns[0], SpeechVerb.Form.PAST, frames));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(forms);
  }
}
