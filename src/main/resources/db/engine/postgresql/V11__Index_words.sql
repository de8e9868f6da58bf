-- The words of a document with their places, labelled A to D by how prominent they are.
alter table search_document add column words tsvector not null;
create index search_document_by_word on search_document using gin (words);

-- Every word that was ever indexed, also from its end, to find those that are spelt alike. They are compared
-- byte by byte, so that an index finds what starts with some letters.
create table search_word (
  word varchar(60) collate "C" not null primary key,
  reversed varchar(60) collate "C" not null,
  number bigint not null,
  constraint search_word_number_unique unique (number)
);
create index search_word_by_reversed on search_word (reversed);
