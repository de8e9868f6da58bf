-- Which bundles were loaded, so that a bundle is loaded once.
create table dataset_bundle (
  name varchar(120) not null primary key,
  sha256 varchar(64) not null,
  loaded_at timestamp with time zone not null
);

-- One row: changes with every write, so that what was cached before it is known to be stale.
create table dataset_state (
  id integer not null primary key,
  version bigint not null,
  updated_at timestamp with time zone not null,
  constraint dataset_state_single check (id = 1)
);
insert into dataset_state (id, version, updated_at) values (1, 0, current_timestamp);
