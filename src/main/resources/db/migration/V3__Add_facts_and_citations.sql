-- What every fact has, whatever its kind; its own table has the same key.
create table fact (
  id uuid not null primary key,
  confidence double precision not null,
  constraint fact_confidence_share check (confidence >= 0 and confidence <= 1)
);

-- Where an article asserts a fact: the characters [span_start, span_end) of its text, in UTF-16 units.
create table citation (
  id uuid not null primary key,
  fact_id uuid not null,
  article_id uuid not null,
  position integer not null,
  span_start integer,
  span_end integer,
  extractor varchar(60) not null,
  confidence double precision not null,
  constraint citation_position_unique unique (fact_id, position),
  constraint citation_span_unique unique (fact_id, article_id, span_start, span_end),
  constraint citation_fact_fk foreign key (fact_id) references fact (id),
  constraint citation_article_fk foreign key (article_id) references article (id),
  constraint citation_span_ordered check (span_start >= 0 and span_end > span_start),
  constraint citation_span_whole check ((span_start is null) = (span_end is null)),
  constraint citation_confidence_share check (confidence >= 0 and confidence <= 1)
);
create index citation_by_article on citation (article_id, fact_id);

-- The passages in quotation marks within a citation.
create table quotation (
  citation_id uuid not null,
  position integer not null,
  text varchar(2000) not null,
  span_start integer not null,
  span_end integer not null,
  primary key (citation_id, position),
  constraint quotation_citation_fk foreign key (citation_id) references citation (id),
  constraint quotation_span_ordered check (span_start >= 0 and span_end > span_start)
);

-- Through whom it was reported, from the source towards the article.
create table citation_via (
  citation_id uuid not null,
  position integer not null,
  actor_id uuid not null,
  primary key (citation_id, position),
  constraint citation_via_citation_fk foreign key (citation_id) references citation (id),
  constraint citation_via_actor_fk foreign key (actor_id) references actor (id)
);
create index citation_via_by_actor on citation_via (actor_id);

-- What two or more articles, or one with itself, tell differently.
create table contradiction (
  id uuid not null primary key,
  slug varchar(120) not null,
  topic varchar(300) not null,
  kind varchar(9) not null,
  constraint contradiction_slug_unique unique (slug),
  constraint contradiction_kind_known check (kind = any (array['WORDING', 'DATE', 'NUMBER', 'STATUS', 'SPEAKER', 'ASSERTION']))
);

create table contradiction_side (
  contradiction_id uuid not null,
  position integer not null,
  article_id uuid not null,
  fact_id uuid,
  view varchar(1000) not null,
  primary key (contradiction_id, position),
  constraint contradiction_side_contradiction_fk foreign key (contradiction_id) references contradiction (id),
  constraint contradiction_side_article_fk foreign key (article_id) references article (id),
  constraint contradiction_side_fact_fk foreign key (fact_id) references fact (id)
);
create index contradiction_side_by_fact on contradiction_side (fact_id);
create index contradiction_side_by_article on contradiction_side (article_id);
