create table office (
  id uuid not null primary key,
  slug varchar(120) not null,
  person_id uuid not null,
  title varchar(200) not null,
  of_id uuid not null,
  leader boolean not null,
  from_iso varchar(30),
  from_start date,
  from_end date,
  from_precision varchar(8),
  from_stated boolean,
  until_iso varchar(30),
  until_start date,
  until_end date,
  until_precision varchar(8),
  until_stated boolean,
  constraint office_slug_unique unique (slug),
  constraint office_fact_fk foreign key (id) references fact (id),
  constraint office_person_fk foreign key (person_id) references actor (id),
  constraint office_of_fk foreign key (of_id) references actor (id),
  constraint office_from_ordered check (from_start <= from_end),
  constraint office_until_ordered check (until_start <= until_end and from_start <= until_end)
);
create index office_by_person on office (person_id);
create index office_by_of on office (of_id);
