select 'municipalities-codes' as id, count(*)::int as rows from municipality
union all select 'municipalities-changes', count(*)::int from succession
union all select 'municipalities-regions', count(*)::int from region
union all select 'municipalities-districts', count(*)::int from district
union all select 'municipalities-aliases', count(*)::int from alias
union all select 'counties', count(*)::int from county
union all select 'schemes', count(*)::int from scheme
union all select 'schemes-designs', coalesce(sum(jsonb_array_length(description -> 'designs')), 0)::int from scheme
union all select 'schemes-rules', coalesce(sum(jsonb_array_length(description -> 'rules')), 0)::int from scheme
union all select 'schemes-calls', coalesce(sum(jsonb_array_length(description -> 'calls')), 0)::int from scheme
union all select 'schemes-caveats', coalesce(sum(jsonb_array_length(description -> 'caveats')), 0)::int from scheme
union all select dataset, count(*)::int from fact group by dataset
union all select dataset, count(*)::int from population group by dataset
union all select dataset, count(*)::int from population_in_2024_borders group by dataset
union all select dataset, count(*)::int from projection group by dataset
union all select 'population-estimates', count(*)::int from population_estimate
union all select 'constellations', count(*)::int from constellation
union all select 'constellations-members', coalesce(sum(jsonb_array_length(description -> 'members')), 0)::int from constellation
union all select 'care-rates', count(*)::int from care_rate
union all select 'awards-lists', count(*)::int from award_list_version where shipped and superseded_by is null and withdrawn_at is null
union all select 'awards-entries', count(distinct (e.list_version, e.sheet, e.row))::int from award_entry e
  join award_list_version v on v.version = e.list_version where v.shipped and v.superseded_by is null and v.withdrawn_at is null
