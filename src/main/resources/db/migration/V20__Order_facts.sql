-- The latest statements made at a meeting are read from an index, as those of an actor are.
drop index statement_by_meeting;
create index statement_by_meeting on statement (meeting_id, said_on_start desc nulls last, slug);

-- So are the latest of all. An index is read in its own order or from its end, and connections begin with the latest.
drop index statement_by_date;
create index statement_by_date on statement (said_on_start desc nulls last, slug);
drop index meeting_by_date;
create index meeting_by_date on meeting (date_start desc, slug);
