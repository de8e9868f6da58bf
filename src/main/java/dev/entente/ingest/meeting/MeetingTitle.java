package dev.entente.ingest.meeting;

import dev.entente.ingest.gazetteer.KnownActor;
import dev.entente.meeting.MeetingFormat;
import dev.entente.meeting.MeetingKind;
import java.util.ArrayList;
import java.util.List;

/** Says in a few words what a meeting is. */
final class MeetingTitle {

  private final Phrases phrases;

  MeetingTitle(Phrases phrases) {
    this.phrases = phrases;
  }

  String of(Gathering gathering) {
    List<String> names = new ArrayList<>();
    for (String slug : gathering.participants) {
      KnownActor actor = phrases.actor(slug);
      names.add(actor == null ? slug : actor.name());
    }
    String where = where(gathering.place);
    if (gathering.kind == MeetingKind.VISIT) {
      List<String> visitors = new ArrayList<>();
      for (String slug : gathering.participants) {
        if (gathering.visitors.contains(slug)) {
          visitors.add(names.get(List.copyOf(gathering.participants).indexOf(slug)));
        }
      }
      return "Visit of "
          + list(visitors.isEmpty() ? names : visitors)
          + (where == null ? "" : " to " + where);
    }
    String what = "Meeting of ";
    if (gathering.kind == MeetingKind.CALL) {
      what = call(gathering.format) + " between ";
    } else if (gathering.kind == MeetingKind.SUMMIT) {
      what = "Summit of ";
    }
    return what + list(names) + (where == null ? "" : " in " + where);
  }

  private static String call(MeetingFormat format) {
    return switch (format) {
      case VIDEO -> "Video call";
      case PHONE -> "Phone call";
      default -> "Call";
    };
  }

  private String where(Place place) {
    if (place.name() != null) {
      return place.name();
    }
    KnownActor country = place.country() == null ? null : phrases.actor(place.country());
    return country == null ? null : country.name();
  }

  private static String list(List<String> names) {
    if (names.size() == 1) {
      return names.get(0);
    }
    return String.join(", ", names.subList(0, names.size() - 1))
        + " and "
        + names.get(names.size() - 1);
  }
}
