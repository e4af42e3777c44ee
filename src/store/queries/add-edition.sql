insert into edition (number, id, published_on, corrects, corrects_reason, sha256, made_from, content, stored_at)
values ($1, $2, $3::date, $4, $5, $6, $7, $8::jsonb, $9::timestamptz)
