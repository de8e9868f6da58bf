-- The words of a document by how prominent they are, as “| passage | passage |”.
alter table search_document add column names varchar default '' not null;
alter table search_document add column aliases varchar default '' not null;
alter table search_document add column contents varchar default '' not null;
alter table search_document add column article_text varchar default '' not null;

-- Which documents hold a word: the number of the word times 2^32, plus that of the document. One tree in
-- order of the key is all that H2 keeps for it.
create table search_posting (
  id bigint not null primary key
);

-- Every word that was ever indexed, also from its end, to find those that are spelt alike.
create table search_word (
  word varchar(60) not null primary key,
  reversed varchar(60) not null,
  number bigint not null,
  constraint search_word_number_unique unique (number)
);
create index search_word_by_reversed on search_word (reversed);
