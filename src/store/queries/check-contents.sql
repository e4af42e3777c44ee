-- Editions and fetched versions as they are kept, to be held against the fingerprints noted when they came.
select 'edition' as kind, number, sha256, content from edition
union all select 'fetched', number, sha256, content from fetched_version
order by kind, number
