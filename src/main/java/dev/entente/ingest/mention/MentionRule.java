package dev.entente.ingest.mention;

import dev.entente.ingest.proposal.Rule;

/** The rules that find mentions, and how far each is to be trusted. */
public enum MentionRule implements Rule {
  NAME("mention-name", "A known name, the longest that stands there", 0.97),
  SURNAME("mention-surname", "The surname of someone whom the article names in full", 0.95),
  FAMOUS_SURNAME("mention-surname-famous", "A surname that only one known person has", 0.93),
  TITLED_NAME("mention-titled-name", "A known name with a title in front of it", 0.97),
  TITLED_SURNAME(
      "mention-titled-surname", "A surname with the title that its bearer held on the day", 0.88),
  NEW_TITLED_PERSON("mention-new-person-titled", "An unknown name after a title", 0.9),
  NEW_PERSON_DESCRIBED(
      "mention-new-person-described", "An unknown name, with who it is after a comma", 0.9),
  NEW_PERSON_GIVEN_NAME(
      "mention-new-person-given-name", "An unknown name that begins with a given name", 0.85),
  NEW_PERSON_SPEAKS("mention-new-person-speaks", "An unknown name that says something", 0.75),
  NEW_ORGANIZATION(
      "mention-new-organization", "An unknown name with a word for organizations in it", 0.85),
  NEW_ORGANIZATION_DESCRIBED(
      "mention-new-organization-described",
      "An unknown name after what it is, or after a title and “at”",
      0.8),
  NEW_ORGANIZATION_ALIAS(
      "mention-new-organization-alias",
      "The abbreviation that a name has after it in brackets",
      0.9),
  METONYM("mention-metonym", "A seat of government that acts", 0.85),
  METONYM_PLACE("mention-metonym-place", "A seat of government after a word of place", 0.9),
  COUNTRY_PLACE("mention-country-place", "A country after a word of place", 0.93),
  DEMONYM("mention-demonym", "An adjective of a country, or its people", 0.93),
  GROUP("mention-group", "What a country has: officials, a ministry, troops", 0.85),
  GROUP_UNNAMED(
      "mention-group-unnamed",
      "Unnamed people of a country: officials, troops, a newspaper; no actor unless they do"
          + " something",
      0.85),
  GROUP_OF_CONTEXT(
      "mention-group-of-context",
      "A ministry without its country: that of the one named last",
      0.62),
  ROLE_NAMED("mention-role-named", "An office whose holder the article names", 0.92),
  ROLE_BY_DATE("mention-role-by-date", "An office and who held it on the day", 0.8),
  ROLE_APPOSITIVE(
      "mention-role-appositive", "An office with its holder's name after a comma", 0.95),
  ROLE_OF_CONTEXT(
      "mention-role-of-context", "An office without its country: the one named last", 0.72),
  ROLE_DESCRIPTION(
      "mention-role-description", "An office that stands after the name of its holder", 0.9),
  COUNTERPART("mention-counterpart", "The one with the same office on the other side", 0.75),
  PREDECESSOR("mention-predecessor", "Who held an office before or after someone", 0.7),
  AGE("mention-age", "A person by their age", 0.65),
  TWO_LEADERS("mention-two-leaders", "The two persons named together last", 0.8),
  TWO_COUNTRIES("mention-two-countries", "The two countries named together last", 0.8),
  ORGANIZATION_BY_KIND(
      "mention-organization-by-kind", "“the company”: the only one the article has named", 0.7),
  PRONOUN_PERSON("mention-pronoun-person", "He or she, and the person it goes back to", 0.85),
  PRONOUN_BODY("mention-pronoun-body", "It, and the country or organization it goes back to", 0.65),
  PRONOUN_GROUP("mention-pronoun-group", "They, and those who were named together last", 0.65);

  private final String id;
  private final String description;
  private final double confidence;

  MentionRule(String id, String description, double confidence) {
    this.id = id;
    this.description = description;
    this.confidence = confidence;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public String description() {
    return description;
  }

  /** How far it is to be trusted, from 0 to 1. */
  public double confidence() {
    return confidence;
  }
}
