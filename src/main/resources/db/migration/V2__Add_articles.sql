create table article (
  id uuid not null primary key,
  slug varchar(120) not null,
  title varchar(300) not null,
  url varchar(2000),
  publisher_id uuid,
  authors varchar array not null,
  published_on_iso varchar(30) not null,
  published_on_start date not null,
  published_on_end date not null,
  published_on_precision varchar(8) not null,
  published_on_stated boolean not null,
  language varchar(35) not null,
  translated_from varchar(35),
  summary varchar(2000),
  text_sha256 varchar(64),
  text_length integer,
  constraint article_slug_unique unique (slug),
  constraint article_text_unique unique (text_sha256),
  constraint article_publisher_fk foreign key (publisher_id) references actor (id),
  constraint article_published_on_ordered check (published_on_start <= published_on_end),
  constraint article_text_length_positive check (text_length > 0)
);
create index article_by_date on article (published_on_start, slug);
create index article_by_publisher on article (publisher_id);

-- The words themselves, apart from the article, so that a list of articles does not carry them along.
create table article_text (
  article_id uuid not null primary key,
  text varchar not null,
  constraint article_text_article_fk foreign key (article_id) references article (id)
);

-- Which actors an article names.
create table mention (
  article_id uuid not null,
  actor_id uuid not null,
  primary key (article_id, actor_id),
  constraint mention_article_fk foreign key (article_id) references article (id),
  constraint mention_actor_fk foreign key (actor_id) references actor (id)
);
create index mention_by_actor on mention (actor_id, article_id);
