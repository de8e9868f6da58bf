package dev.entente.ingest.apply;

import dev.entente.change.RefusedException;
import dev.entente.change.UserError;
import dev.entente.change.UserErrorCode;
import dev.entente.ingest.draft.Submission;
import dev.entente.ingest.text.PageFacts;
import dev.entente.ingest.text.RawArticle;
import dev.entente.time.PartialDate;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;

/** Checks what is said about an article, and everything at once. */
public final class ArticleForm {

  private static final int LONGEST_TITLE = 300;
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_URL = 2000;
  private static final int LONGEST_TAG = 35;

  private final long maxSize;
  private final List<UserError> errors = new ArrayList<>();

  private ArticleForm(long maxSize) {
    this.maxSize = maxSize;
  }

  /**
   * The article that an input means.
   *
   * @param maxSize of the words, in bytes of UTF-8
   * @throws RefusedException with everything that is wrong
   */
  public static Submission read(ArticleInput input, long maxSize) {
    return new ArticleForm(maxSize).read(input);
  }

  private Submission read(ArticleInput input) {
    String member = input.html == null ? "text" : "html";
    String content = input.html == null ? input.text : input.html;
    if ((input.text != null && input.html != null) || content == null) {
      say(UserErrorCode.INVALID, "text", "Give either `text` or `html`.");
    } else {
      content(member, content);
    }
    atMost("title", input.title, LONGEST_TITLE);
    atMost("publisher", input.publisher, LONGEST_NAME);
    List<String> authors = input.authors == null ? List.of() : input.authors;
    for (int i = 0; i < authors.size(); i++) {
      required("authors." + i, authors.get(i), LONGEST_NAME);
    }
    PartialDate publishedOn = date("publishedOn", input.publishedOn);
    language("language", input.language);
    language("translatedFrom", input.translatedFrom);
    url(input.url);
    if (!errors.isEmpty()) {
      throw new RefusedException(errors);
    }
    return new Submission(
        new RawArticle(
            content,
            input.html == null ? RawArticle.Format.TEXT : RawArticle.Format.HTML,
            blankToNull(input.title),
            blankToNull(input.publisher),
            publishedOn,
            input.language),
        blankToNull(input.url),
        authors,
        input.translatedFrom);
  }

  private void content(String member, String content) {
    if (content.isBlank()) {
      say(UserErrorCode.INVALID, member, "It is empty.");
    } else if (content.length() > maxSize
        || content.getBytes(StandardCharsets.UTF_8).length > maxSize) {
      say(
          UserErrorCode.TOO_LARGE,
          member,
          "It is larger than %d bytes (entente.ingest.max-article-size).".formatted(maxSize));
    }
  }

  private PartialDate date(String member, String iso) {
    if (iso == null) {
      return null;
    }
    try {
      return PartialDate.parse(iso.strip());
    } catch (IllegalArgumentException impossible) {
      say(UserErrorCode.INVALID, member, sentence(impossible.getMessage()));
      return null;
    }
  }

  private static String sentence(String message) {
    return Character.toUpperCase(message.charAt(0)) + message.substring(1) + '.';
  }

  private void language(String member, String tag) {
    if (tag != null && !isLanguage(tag)) {
      say(
          UserErrorCode.INVALID,
          member,
          "It must be a language tag of BCP 47, like `fr` or `zh-Hans`.");
    }
  }

  private static boolean isLanguage(String tag) {
    try {
      return !tag.isBlank()
          && tag.length() <= LONGEST_TAG
          && !new Locale.Builder().setLanguageTag(tag).build().getLanguage().isEmpty();
    } catch (IllformedLocaleException noTag) {
      return false;
    }
  }

  /** The same, with what its page says where whoever handed it in does not, and then defaults. */
  static Submission completed(Submission submission, PageFacts page, Defaults defaults) {
    RawArticle article = submission.article();
    String language =
        page.language() != null && isLanguage(page.language())
            ? page.language()
            : defaults.language();
    String publisher = nameOrNull(page.publisher());
    return new Submission(
        new RawArticle(
            article.content(),
            article.format(),
            article.title() == null ? blankToNull(page.title()) : article.title(),
            article.publisher() != null
                ? article.publisher()
                : publisher != null ? publisher : defaults.publisher(),
            article.publishedOn(),
            article.language() == null ? language : article.language()),
        submission.url() == null ? addressOrNull(page.url()) : submission.url(),
        submission.authors(),
        submission.translatedFrom());
  }

  private static String nameOrNull(String name) {
    String given = blankToNull(name);
    return given == null
            || given.length() > LONGEST_NAME
            || given.chars().anyMatch(Character::isISOControl)
        ? null
        : given;
  }

  private static String addressOrNull(String url) {
    return url != null
            && url.length() <= LONGEST_URL
            && (url.startsWith("https://") || url.startsWith("http://"))
            && url.chars().noneMatch(Character::isISOControl)
        ? url
        : null;
  }

  private void url(String url) {
    atMost("url", url, LONGEST_URL);
    try {
      if (url != null && !url.isBlank()) {
        String scheme = new URI(url.strip()).getScheme();
        if (!"http".equalsIgnoreCase(scheme) && !"https".equalsIgnoreCase(scheme)) {
          say(UserErrorCode.INVALID, "url", "It must start with http:// or https://.");
        }
      }
    } catch (URISyntaxException noAddress) {
      say(UserErrorCode.INVALID, "url", "It is not an address of the web.");
    }
  }

  private void required(String member, String text, int longest) {
    if (text.isBlank()) {
      say(UserErrorCode.INVALID, member, "It is empty.");
    }
    atMost(member, text, longest);
  }

  private void atMost(String member, String text, int longest) {
    if (text != null && text.length() > longest) {
      say(
          UserErrorCode.INVALID,
          member,
          "It is %d long, more than %d.".formatted(text.length(), longest));
    }
    if (text != null && text.chars().anyMatch(Character::isISOControl)) {
      say(UserErrorCode.INVALID, member, "It must not hold control characters.");
    }
  }

  private void say(UserErrorCode code, String member, String message) {
    errors.add(RefusedException.error(code, member, message));
  }

  private static String blankToNull(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
