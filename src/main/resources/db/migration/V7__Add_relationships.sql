-- The predicates are a closed list in the application (Predicate), which grows with it.
create table relationship (
  id uuid not null primary key,
  slug varchar(120) not null,
  subject_id uuid not null,
  predicate varchar(40) not null,
  object_id uuid not null,
  status varchar(9) not null,
  since_iso varchar(30),
  since_start date,
  since_end date,
  since_precision varchar(8),
  since_stated boolean,
  until_iso varchar(30),
  until_start date,
  until_end date,
  until_precision varchar(8),
  until_stated boolean,
  note varchar(1000),
  constraint relationship_slug_unique unique (slug),
  constraint relationship_fact_fk foreign key (id) references fact (id),
  constraint relationship_subject_fk foreign key (subject_id) references actor (id),
  constraint relationship_object_fk foreign key (object_id) references actor (id),
  constraint relationship_status_known check (status = any (array['ASSERTED', 'DENIED', 'CONTESTED', 'ALLEGED'])),
  constraint relationship_of_two check (subject_id <> object_id),
  constraint relationship_since_ordered check (since_start <= since_end),
  constraint relationship_until_ordered check (until_start <= until_end and since_start <= until_end)
);
create index relationship_by_subject on relationship (subject_id, predicate);
create index relationship_by_object on relationship (object_id, predicate);
