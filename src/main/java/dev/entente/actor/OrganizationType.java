package dev.entente.actor;

import org.eclipse.microprofile.graphql.Description;

/** What an organization is. */
@Description("What an organization is.")
public enum OrganizationType {
  @Description("Countries that act together: NATO, the G7, the European Union.")
  ALLIANCE,
  @Description("A government, its head office or one of its ministries.")
  GOVERNMENT,
  @Description("A public body that is not a government: the International Monetary Fund.")
  AGENCY,
  @Description("A business.")
  COMPANY,
  @Description("A newspaper, broadcaster, news agency or news site.")
  MEDIA,
  @Description("A political party.")
  PARTY,
  @Description("Armed forces.")
  MILITARY,
  @Description("A university, institute or think tank.")
  RESEARCH,
  @Description("Anything else that acts as one, a loose group of countries included.")
  OTHER
}
