-- Few dates are known in part only. What may be of a day is found in the index of first days, but for these, which are
-- found here.
create index statement_by_span on statement (said_on_end) where said_on_precision <> 'DAY';
create index meeting_by_span on meeting (date_end) where date_precision <> 'DAY';
