-- How exactly a date is known is stored by name, as every list of values is; it was stored by position.
update article set
  published_on_precision = (array['DAY', 'WEEK', 'MONTH', 'SEASON', 'YEAR', 'INTERVAL'])[cast(published_on_precision as integer) + 1];
update office set
  from_precision = (array['DAY', 'WEEK', 'MONTH', 'SEASON', 'YEAR', 'INTERVAL'])[cast(from_precision as integer) + 1],
  until_precision = (array['DAY', 'WEEK', 'MONTH', 'SEASON', 'YEAR', 'INTERVAL'])[cast(until_precision as integer) + 1];
update meeting set
  date_precision = (array['DAY', 'WEEK', 'MONTH', 'SEASON', 'YEAR', 'INTERVAL'])[cast(date_precision as integer) + 1],
  end_date_precision = (array['DAY', 'WEEK', 'MONTH', 'SEASON', 'YEAR', 'INTERVAL'])[cast(end_date_precision as integer) + 1];
update statement set
  said_on_precision = (array['DAY', 'WEEK', 'MONTH', 'SEASON', 'YEAR', 'INTERVAL'])[cast(said_on_precision as integer) + 1];
update relationship set
  since_precision = (array['DAY', 'WEEK', 'MONTH', 'SEASON', 'YEAR', 'INTERVAL'])[cast(since_precision as integer) + 1],
  until_precision = (array['DAY', 'WEEK', 'MONTH', 'SEASON', 'YEAR', 'INTERVAL'])[cast(until_precision as integer) + 1];
update trade_figure set
  period_precision = (array['DAY', 'WEEK', 'MONTH', 'SEASON', 'YEAR', 'INTERVAL'])[cast(period_precision as integer) + 1],
  compared_to_precision = (array['DAY', 'WEEK', 'MONTH', 'SEASON', 'YEAR', 'INTERVAL'])[cast(compared_to_precision as integer) + 1];
alter table article add constraint article_published_on_precision_known check (published_on_precision = any (array['DAY', 'WEEK', 'MONTH', 'SEASON', 'YEAR', 'INTERVAL']));
alter table office add constraint office_from_precision_known check (from_precision = any (array['DAY', 'WEEK', 'MONTH', 'SEASON', 'YEAR', 'INTERVAL']));
alter table office add constraint office_until_precision_known check (until_precision = any (array['DAY', 'WEEK', 'MONTH', 'SEASON', 'YEAR', 'INTERVAL']));
alter table meeting add constraint meeting_date_precision_known check (date_precision = any (array['DAY', 'WEEK', 'MONTH', 'SEASON', 'YEAR', 'INTERVAL']));
alter table meeting add constraint meeting_end_date_precision_known check (end_date_precision = any (array['DAY', 'WEEK', 'MONTH', 'SEASON', 'YEAR', 'INTERVAL']));
alter table statement add constraint statement_said_on_precision_known check (said_on_precision = any (array['DAY', 'WEEK', 'MONTH', 'SEASON', 'YEAR', 'INTERVAL']));
alter table relationship add constraint relationship_since_precision_known check (since_precision = any (array['DAY', 'WEEK', 'MONTH', 'SEASON', 'YEAR', 'INTERVAL']));
alter table relationship add constraint relationship_until_precision_known check (until_precision = any (array['DAY', 'WEEK', 'MONTH', 'SEASON', 'YEAR', 'INTERVAL']));
alter table trade_figure add constraint trade_figure_period_precision_known check (period_precision = any (array['DAY', 'WEEK', 'MONTH', 'SEASON', 'YEAR', 'INTERVAL']));
alter table trade_figure add constraint trade_figure_compared_to_precision_known check (compared_to_precision = any (array['DAY', 'WEEK', 'MONTH', 'SEASON', 'YEAR', 'INTERVAL']));
