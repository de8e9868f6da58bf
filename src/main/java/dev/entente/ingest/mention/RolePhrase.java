package dev.entente.ingest.mention;

import dev.entente.ingest.gazetteer.Gender;
import dev.entente.ingest.gazetteer.KnownActor;
import dev.entente.ingest.gazetteer.Title;
import java.util.ArrayList;
import java.util.List;

/** A noun phrase with a title, as far as it is read. */
final class RolePhrase {

  /** What ministers of some countries are called. */
  static final String SECRETARY = "secretary";

  int from;
  KnownActor owner;
  int ownerFrom;
  int ownerTo;
  KnownActor group;
  int groupFrom;
  int groupTo;
  MentionRule groupRule = MentionRule.GROUP;
  KnownActor ownerPerson;
  Title title;
  String titleWord = "";
  int to;
  boolean former;
  boolean secretary;
  final List<Title> titles = new ArrayList<>();

  void describe(Draft draft, KnownActor actor) {
    KnownActor holder = group == null ? owner : group;
    for (Title title : titles) {
      if (title.names() && !former) {
        draft.discourse.title(actor, title, holder == null ? actor.country() : holder.slug());
      }
    }
    if (secretary && !former) {
      draft.discourse.title(actor, new Title(SECRETARY, Title.Sort.OFFICE), null);
    }
    Gender gender = gender();
    if (gender != Gender.UNKNOWN) {
      draft.discourse.gender(actor, gender);
    }
  }

  Gender gender() {
    return switch (titleWord) {
      case "mr", "king", "prince", "sir", "emir", "sultan", "pope", "lord" -> Gender.MALE;
      case "mrs", "ms", "miss", "queen", "princess", "lady", "dame", "businesswoman" ->
          Gender.FEMALE;
      default ->
          titleWord.endsWith("woman")
              ? Gender.FEMALE
              : titleWord.endsWith("man") ? Gender.MALE : Gender.UNKNOWN;
    };
  }

  String country() {
    return owner == null ? null : owner.isCountry() ? owner.slug() : owner.country();
  }

  void nest(Draft draft) {
    if (owner != null && ownerPerson == null) {
      draft.nest(ownerFrom, ownerTo, owner);
    }
    if (group != null) {
      draft.nest(groupFrom, groupTo, group);
    }
  }
}
