insert into award_file (sha256, name, bytes, imported_at) values ($1, $2, decode($3, 'base64'), $4::timestamptz)
on conflict (sha256) do nothing
