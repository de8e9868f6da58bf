create table meeting (
  id uuid not null primary key,
  slug varchar(120) not null,
  kind varchar(7) not null,
  format varchar(9) not null,
  status varchar(9) not null,
  title varchar(300) not null,
  date_iso varchar(30) not null,
  date_start date not null,
  date_end date not null,
  date_precision varchar(8) not null,
  date_stated boolean not null,
  end_date_iso varchar(30),
  end_date_start date,
  end_date_end date,
  end_date_precision varchar(8),
  end_date_stated boolean,
  place varchar(200),
  country_id uuid,
  part_of_id uuid,
  constraint meeting_slug_unique unique (slug),
  constraint meeting_fact_fk foreign key (id) references fact (id),
  constraint meeting_country_fk foreign key (country_id) references actor (id),
  constraint meeting_part_of_fk foreign key (part_of_id) references meeting (id),
  constraint meeting_kind_known check (kind = any (array['MEETING', 'VISIT', 'CALL', 'SUMMIT'])),
  constraint meeting_format_known check (format = any (array['IN_PERSON', 'VIDEO', 'PHONE', 'UNKNOWN'])),
  constraint meeting_status_known check (status = any (array['PLANNED', 'HELD', 'CANCELLED', 'DENIED'])),
  constraint meeting_date_ordered check (date_start <= date_end),
  constraint meeting_end_date_ordered check (end_date_start <= end_date_end and date_start <= end_date_end),
  constraint meeting_not_part_of_itself check (part_of_id <> id)
);
create index meeting_by_date on meeting (date_start, slug);
create index meeting_by_country on meeting (country_id);
create index meeting_by_part_of on meeting (part_of_id);

create table participation (
  meeting_id uuid not null,
  position integer not null,
  actor_id uuid not null,
  role varchar(11) not null,
  primary key (meeting_id, position),
  constraint participation_actor_unique unique (meeting_id, actor_id),
  constraint participation_meeting_fk foreign key (meeting_id) references meeting (id),
  constraint participation_actor_fk foreign key (actor_id) references actor (id),
  constraint participation_role_known check (role = any (array['PARTICIPANT', 'HOST', 'VISITOR']))
);
create index participation_by_actor on participation (actor_id, meeting_id);
