-- The words of a document with their places, labelled A to D by how prominent they are.
alter table search_document add column words tsvector not null;
create index search_document_by_word on search_document using gin (words);

-- Compared byte by byte, so that the index finds what starts with some letters.
alter table search_word alter column word type varchar(60) collate "C";
alter table search_word alter column reversed type varchar(60) collate "C";
