package dev.entente.http;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says what is wrong with the value of an argument or a variable. graphql-java and SmallRye GraphQL
 * show values and types by the classes that hold them; a client can do nothing with these.
 */
final class InputFault {

  /** How SmallRye GraphQL begins when the value of an argument cannot be converted. */
  static final String ARGUMENT = "argument '";

  private static final Pattern CONVERSION =
      Pattern.compile("argument '([\\w.\\[\\]]+)' with value .*", Pattern.DOTALL);
  private static final Pattern LITERAL =
      Pattern.compile("'?[A-Z]\\w*Value\\{(?:name|value)='?([^{}]*?)'?}'?");
  private static final Pattern INSIDE =
      Pattern.compile(
          "\\b[a-z]+\\.[a-z]+\\.[\\w.]*[A-Z]|SRGQL|Value\\{|AST type"
              + "|['\\[](?:Map|HashMap|ArrayList|BigDecimal|BigInteger)['\\]]");
  private static final String FORMS =
      " Dates are written \"2022-12-30\", decimals as text like \"13.8\", enum values as the schema"
          + " lists them.";

  private static final String WRONG_VALUE = "a value that its type does not take." + FORMS;
  private static final Pattern UNKNOWN_FIELD =
      Pattern.compile("contains a field not in '(\\w+)': '(\\w+)'");
  private static final Pattern EXPECTED = Pattern.compile("is not a valid '(\\w+)'");

  private InputFault() {}

  /** The message as it is where a client can read it, else a message of our own. */
  static String explain(String message) {
    String plain = LITERAL.matcher(message).replaceAll("'$1'");
    if (!INSIDE.matcher(plain).find()) {
      return plain.startsWith(ARGUMENT) ? plain + "." + FORMS : plain;
    }
    Matcher conversion = CONVERSION.matcher(message);
    return conversion.matches()
        ? "The argument `%s` holds %s".formatted(conversion.group(1), held(message))
        : "An argument or a variable has " + WRONG_VALUE;
  }

  private static String held(String message) {
    Matcher unknown = UNKNOWN_FIELD.matcher(message);
    if (unknown.find()) {
      return "a field `%s`; %s has none of this name."
          .formatted(unknown.group(2), unknown.group(1));
    }
    Matcher expected = EXPECTED.matcher(message);
    return expected.find()
        ? "a value that is not of the type %s.".formatted(expected.group(1)) + FORMS
        : WRONG_VALUE;
  }
}
