select json_build_object('data', json_build_object('person', (
  select json_build_object(
    'name', a.name,
    'meetings', json_build_object('nodes', (
      select coalesce(json_agg(json_build_object(
        'title', m.title, 'kind', m.kind, 'status', m.status, 'place', m.place,
        'date', json_build_object('iso', m.date_iso),
        'participants', (
          select json_agg(json_build_object('role', p.role, 'actor', json_build_object('name', b.name)) order by p.position)
          from participation p join actor b on b.id = p.actor_id where p.meeting_id = m.id),
        'statements', json_build_object('nodes', (
          select coalesce(json_agg(json_build_object(
            'kind', s.kind, 'text', s.text,
            'speakers', (
              select coalesce(json_agg(json_build_object('name', b.name) order by sa.position), '[]')
              from statement_actor sa join actor b on b.id = sa.actor_id
              where sa.statement_id = s.id and sa.role = 'SPEAKER'))
            order by s.said_on_start desc nulls last, s.slug), '[]')
          from (
            select s.* from statement s join fact f on f.id = s.id
            where s.meeting_id = m.id and not f.hidden
            order by s.said_on_start desc nulls last, s.slug limit 5) s)))
        order by m.date_start desc, m.slug), '[]')
      from (
        select m.* from participation p join meeting m on m.id = p.meeting_id join fact f on f.id = m.id
        where p.actor_id = a.id and not f.hidden
        order by p.met_on desc, m.slug limit 20) m)),
    'statements', json_build_object('nodes', (
      select coalesce(json_agg(json_build_object(
        'kind', s.kind, 'text', s.text, 'saidOn', json_build_object('iso', s.said_on_iso),
        'citations', json_build_object('nodes', (
          select coalesce(json_agg(json_build_object(
            'start', c.span_start, 'end', c.span_end,
            'article', json_build_object(
              'title', r.title, 'url', r.url, 'publishedOn', json_build_object('iso', r.published_on_iso)))
            order by c.position), '[]')
          from (
            select c.* from citation c where c.fact_id = s.id and not c.hidden order by c.position limit 3) c
            join article r on r.id = c.article_id)))
        order by s.said_on_start desc nulls last, s.slug), '[]')
      from (
        select s.* from statement_actor sa join statement s on s.id = sa.statement_id join fact f on f.id = s.id
        where sa.actor_id = a.id and sa.role = 'SPEAKER' and not f.hidden
        order by sa.said_on desc nulls last, s.slug limit 20) s)),
    'tradeFigures', json_build_object('nodes', (
      select coalesce(json_agg(json_build_object(
        'reporter', json_build_object('name', r.name), 'partner', json_build_object('name', p.name),
        'flow', t.flow, 'commodity', t.commodity, 'measure', t.measure,
        'value', trim_scale(t.amount)::text, 'unit', t.unit, 'period', json_build_object('iso', t.period_iso))
        order by t.period_start desc, t.slug), '[]')
      from (
        select t.* from (
          select distinct of_country.*
          from office o join fact f on f.id = o.id, lateral (
            select tp.trade_figure_id, tp.period_start, tp.slug
            from trade_figure_party tp join fact f on f.id = tp.trade_figure_id
            where tp.actor_id = o.of_id and not f.hidden
            order by tp.period_start desc, tp.slug limit 20) of_country
          where o.person_id = a.id and o.leader and not f.hidden
          order by of_country.period_start desc, of_country.slug limit 20) latest
          join trade_figure t on t.id = latest.trade_figure_id) t
        join actor r on r.id = t.reporter_id left join actor p on p.id = t.partner_id)))
  from actor a where a.slug = ? and a.type = 'PERSON')))::text
