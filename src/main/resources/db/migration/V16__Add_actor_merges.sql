-- Two actors that turned out to be one: what the one that is gone was, and what it takes to undo it.
create table actor_merge (
  id uuid not null primary key,
  into_id uuid not null,
  ordinal bigint not null,
  type varchar(12) not null,
  slug varchar(120) not null,
  name varchar(200) not null,
  name_key varchar(200) not null,
  description varchar(1000),
  wikidata_id varchar(20),
  iso_code varchar(2),
  organization_type varchar(10),
  country_id uuid,
  constraint actor_merge_slug_unique unique (slug),
  constraint actor_merge_ordinal_unique unique (ordinal),
  constraint actor_merge_into_fk foreign key (into_id) references actor (id),
  constraint actor_merge_country_fk foreign key (country_id) references actor (id)
);
create index actor_merge_by_into on actor_merge (into_id);
create index actor_merge_by_iso_code on actor_merge (iso_code);
create index actor_merge_by_wikidata_id on actor_merge (wikidata_id);
create index actor_merge_by_country on actor_merge (country_id);

-- The names it had: its aliases by position, its name at -1. What was given, the other has now.
create table actor_merge_alias (
  merge_id uuid not null,
  position integer not null,
  text varchar(200) not null,
  text_key varchar(200) not null,
  language varchar(35),
  note varchar(200),
  by_editor boolean not null,
  given boolean not null,
  primary key (merge_id, position),
  constraint actor_merge_alias_merge_fk foreign key (merge_id) references actor_merge (id)
);

-- The rows that named it: they name the other now, or, where that one was named beside it, are removed.
create table actor_merge_row (
  merge_id uuid not null,
  place varchar(60) not null,
  row_id uuid not null,
  role varchar(11) not null,
  position integer not null,
  removed boolean not null,
  primary key (merge_id, place, row_id, role, position),
  constraint actor_merge_row_merge_fk foreign key (merge_id) references actor_merge (id)
);

-- What was between the two is between one and itself, and hidden.
alter table relationship add column merged boolean default false not null;
alter table relationship drop constraint relationship_of_two;
alter table relationship add constraint relationship_of_two check (subject_id <> object_id or merged);
