create table statement (
  id uuid not null primary key,
  slug varchar(120) not null,
  kind varchar(8) not null,
  text varchar(2000) not null,
  said_on_iso varchar(30),
  said_on_start date,
  said_on_end date,
  said_on_precision varchar(8),
  said_on_stated boolean,
  meeting_id uuid,
  topics varchar array not null,
  utterance varchar(120),
  constraint statement_slug_unique unique (slug),
  constraint statement_fact_fk foreign key (id) references fact (id),
  constraint statement_meeting_fk foreign key (meeting_id) references meeting (id),
  constraint statement_kind_known check (kind = any (array['DIRECT', 'MIXED', 'INDIRECT'])),
  constraint statement_said_on_ordered check (said_on_start <= said_on_end)
);
create index statement_by_date on statement (said_on_start, slug);
create index statement_by_meeting on statement (meeting_id);
create index statement_by_utterance on statement (utterance);

-- Who speaks, who is spoken to, and who is spoken of.
create table statement_actor (
  statement_id uuid not null,
  role varchar(9) not null,
  position integer not null,
  actor_id uuid not null,
  primary key (statement_id, role, position),
  constraint statement_actor_unique unique (statement_id, role, actor_id),
  constraint statement_actor_statement_fk foreign key (statement_id) references statement (id),
  constraint statement_actor_actor_fk foreign key (actor_id) references actor (id),
  constraint statement_actor_role_known check (role = any (array['SPEAKER', 'ADDRESSEE', 'MENTIONED']))
);
create index statement_actor_by_actor on statement_actor (actor_id, role, statement_id);
