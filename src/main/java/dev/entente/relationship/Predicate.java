package dev.entente.relationship;

import org.eclipse.microprofile.graphql.Description;

/**
 * What the subject of a relationship is to its object, or does to it: a closed list, so that it can
 * be asked for. Where PLOVER (the event codes of the Open Event Data Alliance) has a word for an
 * act, the name follows it.
 */
@Description("What the subject of a relationship is to its object, or does to it.")
public enum Predicate {
  @Description("The subject is an ally of the object, formally or in the words of the article.")
  ALLY_OF,
  @Description("The subject and the object are partners, strategically or economically.")
  PARTNER_OF,
  @Description("The subject is on friendly terms with the object.")
  FRIEND_OF,
  @Description("The subject borders on the object or lies next to it.")
  NEIGHBOR_OF,
  @Description("The subject competes with the object for power, rank or influence.")
  RIVAL_OF,
  @Description("The subject treats the object as its opponent or enemy.")
  ADVERSARY_OF,
  @Description("The subject belongs to the object.")
  MEMBER_OF,
  @Description("The subject held the object's post before the object did.")
  PREDECESSOR_OF,
  @Description("The subject backs the object, its position or its actions.")
  SUPPORTS,
  @Description("The subject works or speaks against the object, its influence or its aims.")
  OPPOSES,
  @Description("The subject condemns what the object does.")
  CONDEMNS,
  @Description("The subject moves away from the object, with which it was close.")
  DISTANCES_ITSELF_FROM,
  @Description("The subject is cut off from the object, politically or economically.")
  ISOLATED_FROM,
  @Description("The subject blames the object for something.")
  ACCUSES,
  @Description("The subject threatens the object.")
  THREATENS,
  @Description(
      "The subject is in a dispute with the object: over trade, territory or politics, without war.")
  IN_DISPUTE_WITH,
  @Description("The subject fought the object in a limited armed clash.")
  CLASHED_WITH,
  @Description("The subject sent its forces into the object.")
  INVADED,
  @Description("The subject struck the object with missiles, bombs or other weapons.")
  ATTACKED,
  @Description("The subject is at war with the object.")
  AT_WAR_WITH,
  @Description("The subject took the object, a territory, into its state.")
  ANNEXED,
  @Description("The subject claims the object, a territory, as its own.")
  CLAIMS,
  @Description("The subject imposes sanctions, an embargo or a price cap on the object.")
  SANCTIONS,
  @Description("The subject owns the object.")
  OWNS,
  @Description("The subject and the object trade with each other.")
  TRADES_WITH,
  @Description("The subject sells or delivers energy to the object.")
  SUPPLIES_ENERGY_TO,
  @Description("The subject sells or delivers weapons to the object.")
  SUPPLIES_ARMS_TO,
  @Description("The subject sells or delivers goods other than energy and weapons to the object.")
  SUPPLIES_GOODS_TO,
  @Description("The subject invests in the object.")
  INVESTS_IN,
  @Description("The subject gives the object material, financial or practical help.")
  AIDS,
  @Description("The subject asks the object for help.")
  REQUESTS_AID_FROM,
  @Description("The subject depends on the object or needs something from it.")
  DEPENDS_ON,
  @Description(
      "The subject and the object work together militarily, in exercises, patrols or armament.")
  COOPERATES_MILITARILY_WITH,
  @Description("The subject is in contact with the object, beyond a single meeting.")
  IN_CONTACT_WITH,
  @Description("The subject asks the object to mediate.")
  SEEKS_MEDIATION_BY,
  @Description("The subject has influence on the object or can exert it.")
  INFLUENCES,
  @Description("The subject tries to win or widen influence over the object.")
  SEEKS_INFLUENCE_OVER
}
