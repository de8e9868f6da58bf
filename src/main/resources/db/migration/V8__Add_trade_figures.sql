-- Keyed as UN Comtrade keys trade: reporter, partner, flow, commodity, period.
create table trade_figure (
  id uuid not null primary key,
  slug varchar(120) not null,
  reporter_id uuid not null,
  partner_id uuid,
  flow varchar(6) not null,
  exporter_id uuid,
  importer_id uuid,
  commodity varchar(200) not null,
  hs_code varchar(6),
  measure varchar(6) not null,
  amount numeric(38, 12),
  unit varchar(60) not null,
  approximate boolean not null,
  direction varchar(4),
  period_iso varchar(30) not null,
  period_start date not null,
  period_end date not null,
  period_precision varchar(8) not null,
  period_stated boolean not null,
  compared_to_iso varchar(30),
  compared_to_start date,
  compared_to_end date,
  compared_to_precision varchar(8),
  compared_to_stated boolean,
  quote varchar(500),
  constraint trade_figure_slug_unique unique (slug),
  constraint trade_figure_fact_fk foreign key (id) references fact (id),
  constraint trade_figure_reporter_fk foreign key (reporter_id) references actor (id),
  constraint trade_figure_partner_fk foreign key (partner_id) references actor (id),
  constraint trade_figure_exporter_fk foreign key (exporter_id) references actor (id),
  constraint trade_figure_importer_fk foreign key (importer_id) references actor (id),
  constraint trade_figure_flow_known check (flow = any (array['IMPORT', 'EXPORT', 'TOTAL'])),
  constraint trade_figure_measure_known check (measure = any (array['VALUE', 'VOLUME', 'SHARE', 'CHANGE', 'RANK'])),
  constraint trade_figure_direction_known check (direction = any (array['UP', 'DOWN', 'FLAT'])),
  constraint trade_figure_period_ordered check (period_start <= period_end),
  constraint trade_figure_compared_to_ordered check (compared_to_start <= compared_to_end)
);
create index trade_figure_by_period on trade_figure (period_start, slug);

-- Whom a figure is about, each once: reporter, partner, exporter and importer.
create table trade_figure_party (
  trade_figure_id uuid not null,
  actor_id uuid not null,
  primary key (trade_figure_id, actor_id),
  constraint trade_figure_party_figure_fk foreign key (trade_figure_id) references trade_figure (id),
  constraint trade_figure_party_actor_fk foreign key (actor_id) references actor (id)
);
create index trade_figure_party_by_actor on trade_figure_party (actor_id, trade_figure_id);

-- Who claims a figure, in the order of the article.
create table trade_figure_claimant (
  trade_figure_id uuid not null,
  position integer not null,
  actor_id uuid not null,
  primary key (trade_figure_id, position),
  constraint trade_figure_claimant_figure_fk foreign key (trade_figure_id) references trade_figure (id),
  constraint trade_figure_claimant_actor_fk foreign key (actor_id) references actor (id)
);
create index trade_figure_claimant_by_actor on trade_figure_claimant (actor_id);
