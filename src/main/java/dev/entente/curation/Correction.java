package dev.entente.curation;

import dev.entente.evidence.FactEntity;

/** The right values of a fact of one kind. */
interface Correction<F extends FactEntity> {

  /** The description of a date. */
  String DATE =
      "A date as far as it is known: `2022-12-30`, `2022-W52`, `2022-12`, `2023-21` (spring), `2022`,"
          + " or two of these with a slash between.";

  /** The kind of fact that it is for. */
  Class<F> type();

  /** Puts the values that are given in the place of those of a fact. */
  void apply(F fact, Correcting values);
}
