select to_jsonb(v)::text as line from award_list_version v where v.version > $1 order by v.version
