-- One row for each transaction that changed the data, by the version that it made.
create table audit_entry (
  id uuid not null primary key,
  version bigint not null,
  made_at timestamp with time zone not null,
  made_by varchar(200) not null,
  action varchar(20) not null,
  target varchar(200),
  reason varchar(1000),
  affected integer not null,
  idempotency_key varchar(100),
  input_sha256 varchar(64),
  constraint audit_entry_version_unique unique (version),
  -- What was done once under a key is not done again, whichever instance is asked.
  constraint audit_entry_key_unique unique (made_by, idempotency_key),
  constraint audit_entry_input_known check (idempotency_key is null or input_sha256 is not null)
);
create index audit_entry_by_target on audit_entry (target, version);

-- What was changed: a value before and after; null where there was or is none.
create table audit_change (
  audit_entry_id uuid not null,
  position integer not null,
  field varchar(200) not null,
  former varchar,
  present varchar,
  primary key (audit_entry_id, position),
  constraint audit_change_entry_fk foreign key (audit_entry_id) references audit_entry (id)
);
