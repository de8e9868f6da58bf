-- Lists of known values are written as “= any (array[…])”: for “in (…)”, H2 keeps the session that made
-- the table, and refuses every row once that session is closed.

-- People, countries and organizations. Keys are name-based UUIDs of type and slug, made by the application.
create table actor (
  id uuid not null primary key,
  type varchar(12) not null,
  slug varchar(120) not null,
  name varchar(200) not null,
  name_key varchar(200) not null,
  description varchar(1000),
  wikidata_id varchar(20),
  iso_code varchar(2),
  organization_type varchar(10),
  country_id uuid,
  constraint actor_slug_unique unique (slug),
  constraint actor_wikidata_id_unique unique (wikidata_id),
  constraint actor_iso_code_unique unique (iso_code),
  constraint actor_country_fk foreign key (country_id) references actor (id),
  constraint actor_type_known check (type = any (array['PERSON', 'COUNTRY', 'ORGANIZATION'])),
  constraint actor_iso_code_of_country check ((type = 'COUNTRY') = (iso_code is not null)),
  constraint actor_type_of_organization check ((type = 'ORGANIZATION') = (organization_type is not null)),
  constraint actor_country_of_organization check (country_id is null or type = 'ORGANIZATION'),
  constraint actor_organization_type_known check (organization_type = any (array['ALLIANCE', 'GOVERNMENT', 'AGENCY', 'COMPANY', 'MEDIA', 'PARTY', 'MILITARY', 'RESEARCH', 'OTHER']))
);
create index actor_by_name on actor (name, slug);
create index actor_by_name_key on actor (name_key);
create index actor_by_country on actor (country_id);

-- Other names, as articles write them.
create table alias (
  actor_id uuid not null,
  position integer not null,
  text varchar(200) not null,
  text_key varchar(200) not null,
  language varchar(35),
  note varchar(200),
  primary key (actor_id, position),
  constraint alias_text_unique unique (actor_id, text),
  constraint alias_actor_fk foreign key (actor_id) references actor (id)
);
create index alias_by_text_key on alias (text_key);
