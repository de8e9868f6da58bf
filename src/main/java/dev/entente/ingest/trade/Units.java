package dev.entente.ingest.trade;

import dev.entente.ingest.text.Passage;
import java.util.Map;
import java.util.Set;

/** The words for units, and how figures have them. */
final class Units {

  private static final Map<String, String> MAGNITUDES =
      Map.ofEntries(
          Map.entry("thousand", "thousand"),
          Map.entry("thousands", "thousand"),
          Map.entry("thsd", "thousand"),
          Map.entry("ths", "thousand"),
          Map.entry("million", "million"),
          Map.entry("millions", "million"),
          Map.entry("mn", "million"),
          Map.entry("mln", "million"),
          Map.entry("m", "million"),
          Map.entry("billion", "billion"),
          Map.entry("billions", "billion"),
          Map.entry("bn", "billion"),
          Map.entry("bln", "billion"),
          Map.entry("b", "billion"),
          Map.entry("milliard", "billion"),
          Map.entry("milliards", "billion"),
          Map.entry("trillion", "trillion"),
          Map.entry("trillions", "trillion"),
          Map.entry("tn", "trillion"),
          Map.entry("trn", "trillion"),
          Map.entry("lakh", "lakh"),
          Map.entry("lakhs", "lakh"),
          Map.entry("crore", "crore"),
          Map.entry("crores", "crore"),
          Map.entry("cr", "crore"));

  private static final Map<String, String> CURRENCIES =
      Map.ofEntries(
          Map.entry("dollar", "US dollars"),
          Map.entry("dollars", "US dollars"),
          Map.entry("usd", "US dollars"),
          Map.entry("euro", "euros"),
          Map.entry("euros", "euros"),
          Map.entry("eur", "euros"),
          Map.entry("yuan", "yuan"),
          Map.entry("renminbi", "yuan"),
          Map.entry("rmb", "yuan"),
          Map.entry("cny", "yuan"),
          Map.entry("rubles", "roubles"),
          Map.entry("ruble", "roubles"),
          Map.entry("roubles", "roubles"),
          Map.entry("rouble", "roubles"),
          Map.entry("rub", "roubles"),
          Map.entry("pounds", "pounds sterling"),
          Map.entry("sterling", "pounds sterling"),
          Map.entry("gbp", "pounds sterling"),
          Map.entry("yen", "yen"),
          Map.entry("jpy", "yen"),
          Map.entry("won", "won"),
          Map.entry("rupees", "rupees"),
          Map.entry("rupee", "rupees"),
          Map.entry("rs", "rupees"),
          Map.entry("rs.", "rupees"),
          Map.entry("inr", "rupees"),
          Map.entry("pkr", "Pakistani rupees"),
          Map.entry("lkr", "Sri Lankan rupees"),
          Map.entry("npr", "Nepalese rupees"),
          Map.entry("shillings", "shillings"),
          Map.entry("sh", "shillings"),
          Map.entry("shs", "shillings"),
          Map.entry("ksh", "Kenyan shillings"),
          Map.entry("kes", "Kenyan shillings"),
          Map.entry("ush", "Ugandan shillings"),
          Map.entry("ugx", "Ugandan shillings"),
          Map.entry("tsh", "Tanzanian shillings"),
          Map.entry("tzs", "Tanzanian shillings"),
          Map.entry("taka", "taka"),
          Map.entry("tk", "taka"),
          Map.entry("bdt", "taka"),
          Map.entry("ringgit", "ringgit"),
          Map.entry("rm", "ringgit"),
          Map.entry("myr", "ringgit"),
          Map.entry("rp", "rupiah"),
          Map.entry("idr", "rupiah"),
          Map.entry("naira", "naira"),
          Map.entry("ngn", "naira"),
          Map.entry("birr", "birr"),
          Map.entry("baht", "baht"),
          Map.entry("thb", "baht"),
          Map.entry("dong", "dong"),
          Map.entry("vnd", "dong"),
          Map.entry("krw", "won"),
          Map.entry("chf", "Swiss francs"),
          Map.entry("aud", "Australian dollars"),
          Map.entry("cad", "Canadian dollars"),
          Map.entry("nzd", "New Zealand dollars"),
          Map.entry("sgd", "Singapore dollars"),
          Map.entry("hkd", "Hong Kong dollars"),
          Map.entry("twd", "Taiwan dollars"),
          Map.entry("zar", "rand"),
          Map.entry("r", "rand"),
          Map.entry("n", "naira"),
          Map.entry("brl", "reais"),
          Map.entry("aed", "dirhams"),
          Map.entry("dirham", "dirhams"),
          Map.entry("sar", "riyals"),
          Map.entry("riyal", "riyals"),
          Map.entry("qar", "riyals"),
          Map.entry("php", "pesos"),
          Map.entry("peso", "pesos"),
          Map.entry("mxn", "pesos"),
          Map.entry("pln", "zlotys"),
          Map.entry("uah", "hryvnias"),
          Map.entry("kzt", "tenge"),
          Map.entry("manat", "manats"),
          Map.entry("manats", "manats"),
          Map.entry("dinars", "dinars"),
          Map.entry("rials", "rials"),
          Map.entry("kyat", "kyats"),
          Map.entry("kyats", "kyats"),
          Map.entry("rupiah", "rupiah"),
          Map.entry("lira", "lira"),
          Map.entry("liras", "lira"),
          Map.entry("francs", "Swiss francs"),
          Map.entry("zlotys", "zlotys"),
          Map.entry("zloty", "zlotys"),
          Map.entry("hryvnias", "hryvnias"),
          Map.entry("hryvnia", "hryvnias"),
          Map.entry("tenge", "tenge"),
          Map.entry("reais", "reais"),
          Map.entry("rand", "rand"),
          Map.entry("riyals", "riyals"),
          Map.entry("dirhams", "dirhams"),
          Map.entry("pesos", "pesos"),
          Map.entry("crowns", "crowns"),
          Map.entry("kronor", "kronor"),
          Map.entry("kroner", "kroner"));

  private static final Map<String, String> SYMBOLS =
      Map.of(
          "$", "US dollars",
          "€", "euros",
          "£", "pounds sterling",
          "¥", "yen",
          "₽", "roubles",
          "₹", "rupees",
          "₩", "won",
          "₺", "lira");

  /** What a word before “$” or “dollars” makes of it. */
  private static final Map<String, String> DOLLARS =
      Map.ofEntries(
          Map.entry("us", "US dollars"),
          Map.entry("u.s", "US dollars"),
          Map.entry("u.s.", "US dollars"),
          Map.entry("american", "US dollars"),
          Map.entry("a", "Australian dollars"),
          Map.entry("au", "Australian dollars"),
          Map.entry("aud", "Australian dollars"),
          Map.entry("australian", "Australian dollars"),
          Map.entry("c", "Canadian dollars"),
          Map.entry("ca", "Canadian dollars"),
          Map.entry("canadian", "Canadian dollars"),
          Map.entry("hk", "Hong Kong dollars"),
          Map.entry("nz", "New Zealand dollars"),
          Map.entry("nt", "Taiwan dollars"),
          Map.entry("s", "Singapore dollars"),
          Map.entry("singapore", "Singapore dollars"),
          Map.entry("taiwan", "Taiwan dollars"));

  private static final Map<String, String> GOODS =
      Map.ofEntries(
          Map.entry("barrels", "barrels"),
          Map.entry("barrel", "barrels"),
          Map.entry("bbl", "barrels"),
          Map.entry("bbls", "barrels"),
          Map.entry("bopd", "barrels per day"),
          Map.entry("b/d", "barrels per day"),
          Map.entry("mmt", "million tonnes"),
          Map.entry("quintals", "quintals"),
          Map.entry("bpd", "barrels per day"),
          Map.entry("tonnes", "tonnes"),
          Map.entry("tonne", "tonnes"),
          Map.entry("tons", "tonnes"),
          Map.entry("ton", "tonnes"),
          Map.entry("mt", "tonnes"),
          Map.entry("kilograms", "kilograms"),
          Map.entry("kilogrammes", "kilograms"),
          Map.entry("kg", "kilograms"),
          Map.entry("litres", "litres"),
          Map.entry("liters", "litres"),
          Map.entry("gallons", "gallons"),
          Map.entry("bushels", "bushels"),
          Map.entry("bags", "bags"),
          Map.entry("boxes", "boxes"),
          Map.entry("bales", "bales"),
          Map.entry("containers", "containers"),
          Map.entry("head", "head"),
          Map.entry("ounces", "ounces"),
          Map.entry("carats", "carats"),
          Map.entry("bottles", "bottles"),
          Map.entry("doses", "doses"),
          Map.entry("units", "units"),
          Map.entry("megawatts", "megawatts"),
          Map.entry("mw", "megawatts"),
          Map.entry("gigawatts", "gigawatts"),
          Map.entry("gw", "gigawatts"),
          Map.entry("mwh", "megawatt hours"),
          Map.entry("gwh", "gigawatt hours"),
          Map.entry("twh", "terawatt hours"),
          Map.entry("megawatt-hours", "megawatt hours"),
          Map.entry("gigawatt-hours", "gigawatt hours"),
          Map.entry("terawatt-hours", "terawatt hours"),
          Map.entry("kilowatt-hours", "kilowatt hours"),
          Map.entry("cbm", "cubic metres"));

  /** Goods that are counted piece by piece. */
  private static final Set<String> PIECES =
      Set.of(
          "cars",
          "vehicles",
          "trucks",
          "smartphones",
          "phones",
          "laptops",
          "computers",
          "planes",
          "aircraft",
          "drones",
          "chips",
          "vaccines");

  private static final int GOODS_BETWEEN = 6;

  private Units() {}

  static String magnitude(String word) {
    return MAGNITUDES.get(word);
  }

  static String symbol(String mark) {
    return SYMBOLS.get(mark);
  }

  static String dollars(String word) {
    return DOLLARS.get(word);
  }

  static boolean isPieces(String word) {
    return PIECES.contains(word);
  }

  /** A unit and the index after its words. */
  record At(String unit, int to) {}

  /** The currency whose words start at an index; {@code null} where none does. */
  static At currency(Passage passage, int at) {
    String kind = DOLLARS.get(passage.lower(at));
    boolean dollars = passage.lower(at + 1).startsWith("dollar");
    if (kind != null && dollars && passage.lower(at).length() > 1) {
      return new At(kind, at + 2);
    }
    if (passage.is(at, "cfa") && passage.lower(at + 1).startsWith("franc")) {
      return new At("CFA francs", at + 2);
    }
    String national = passage.isCapitalized(at) ? CURRENCIES.get(passage.lower(at + 1)) : null;
    if (national != null && !dollars && !passage.lower(at + 1).equals("won")) {
      // “Chinese yuan”, “Russian rubles”, “British pounds”
      return new At(national, at + 2);
    }
    String currency = CURRENCIES.get(passage.lower(at));
    return currency == null ? null : new At(currency, at + 1);
  }

  /** The unit of goods whose words start at an index; {@code null} where none does. */
  static At goods(Passage passage, int at) {
    String word = passage.lower(at);
    if (word.equals("cubic")) {
      return switch (passage.lower(at + 1)) {
        case "metres", "meters", "metre", "meter" -> rate("cubic metres", passage, at + 2);
        case "feet", "foot" -> new At("cubic feet", at + 2);
        default -> null;
      };
    }
    boolean tons = passage.lower(at + 1).startsWith("ton");
    if (tons && (word.equals("metric") || word.equals("net"))) {
      return rate("tonnes", passage, at + 2);
    }
    if (word.endsWith("watt") && passage.is(at + 1, "hours")) {
      return new At(word + " hours", at + 2);
    }
    if (word.equals("standard") && passage.is(at + 1, "cubic")) {
      return goods(passage, at + 1);
    }
    if (word.equals("m3") || word.equals("m³")) {
      return new At("cubic metres", at + 1);
    }
    if (word.equals("m") && (passage.is(at + 1, "³") || passage.isMark(at + 1, '³'))) {
      return new At("cubic metres", at + 2);
    }
    if (word.equals("bcm") || word.equals("mcm")) {
      return new At((word.startsWith("b") ? "billion" : "million") + " cubic metres", at + 1);
    }
    boolean perDay = passage.isMark(at + 1, '/') && passage.is(at + 2, "d");
    if (perDay && (word.equals("b") || word.equals("bbl") || word.equals("bbls"))) {
      return new At("barrels per day", at + 3);
    }
    if (perDay && (word.equals("mb") || word.equals("kb"))) {
      return new At((word.startsWith("m") ? "million" : "thousand") + " barrels per day", at + 3);
    }
    String unit = GOODS.get(word);
    return unit == null ? null : rate(unit, passage, at + 1);
  }

  /** “Barrels a day” are another unit than barrels. */
  private static At rate(String unit, Passage passage, int at) {
    if (!unit.equals("barrels") && !unit.equals("tonnes") && !unit.equals("cubic metres")) {
      return new At(unit, at);
    }
    if (isPerDay(passage, at)) {
      return new At(unit + " per day", passage.is(at, "daily") ? at + 1 : at + 2);
    }
    // “Barrels of Russian oil a day”: the goods stand between.
    for (int later = at; passage.is(at, "of") && later < at + GOODS_BETWEEN; later++) {
      if (isPerDay(passage, later)) {
        return new At(unit + " per day", at);
      }
    }
    return new At(unit, at);
  }

  private static boolean isPerDay(Passage passage, int at) {
    return ((passage.is(at, "a") || passage.is(at, "per") || passage.isMark(at, '/'))
            && (passage.is(at + 1, "day") || passage.is(at + 1, "d")))
        || passage.is(at, "daily");
  }
}
