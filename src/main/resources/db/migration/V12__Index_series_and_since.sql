-- The figures of a series, and relationships in order of time.
create index trade_figure_by_reporter on trade_figure (reporter_id, measure, period_start);
create index relationship_by_since on relationship (since_start, slug);
