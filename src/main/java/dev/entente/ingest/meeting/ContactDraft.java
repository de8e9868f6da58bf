package dev.entente.ingest.meeting;

import dev.entente.ingest.clause.Mood;
import dev.entente.ingest.date.DateMention;
import dev.entente.ingest.text.Sentence;
import dev.entente.meeting.MeetingFormat;
import dev.entente.meeting.MeetingKind;
import java.util.List;
import java.util.Set;

/** What is read of a contact so far. */
final class ContactDraft {

  final Sentence sentence;
  final int trigger;
  final MeetingRule rule;
  final MeetingKind kind;
  List<Group> parties = List.of();
  Group hosts = Group.NONE;
  Group visitors = Group.NONE;
  Set<Mood> moods = Set.of();
  DateMention date;
  Place place = Place.UNKNOWN;
  MeetingFormat format = MeetingFormat.UNKNOWN;
  String guest;
  boolean weak;
  boolean several;

  ContactDraft(Sentence sentence, int trigger, MeetingRule rule, MeetingKind kind) {
    this.sentence = sentence;
    this.trigger = trigger;
    this.rule = rule;
    this.kind = kind;
  }

  ContactDraft parties(List<Group> groups) {
    parties = groups;
    return this;
  }

  ContactDraft hosts(Group group) {
    hosts = group;
    return this;
  }

  ContactDraft visitors(Group group) {
    visitors = group;
    return this;
  }

  /** One who takes part without being named in the sentence; {@code null} where nobody does. */
  ContactDraft guest(String slug) {
    guest = slug;
    return this;
  }

  ContactDraft moods(Set<Mood> read) {
    moods = read;
    return this;
  }

  ContactDraft date(DateMention mention) {
    date = mention;
    return this;
  }

  ContactDraft place(Place named) {
    place = named;
    return this;
  }

  ContactDraft format(MeetingFormat read) {
    format = read;
    return this;
  }

  /** The status is only implied, as by “ahead of the visit”. */
  ContactDraft weak(boolean implied) {
    weak = implied;
    return this;
  }

  /** Several meetings with one person each: “in meetings with A and B”. */
  ContactDraft several(boolean each) {
    several = each;
    return this;
  }
}
