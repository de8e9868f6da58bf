-- The search index: one row for each actor, article, meeting, statement and trade figure. How its words are
-- found is the affair of each kind of database (db/engine). The application fills it, at its start with what
-- was stored before.
create table search_document (
  id uuid not null primary key,
  number bigint not null,
  type varchar(12) not null,
  brevity integer not null,
  fingerprint uuid not null,
  constraint search_document_number_unique unique (number)
);

-- One row: the version of the application's index that the rows above are of; 0 for none.
create table search_state (
  id integer not null primary key,
  version integer not null,
  constraint search_state_single check (id = 1)
);
insert into search_state (id, version) values (1, 0);
