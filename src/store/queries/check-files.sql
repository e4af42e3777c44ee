select name, sha256, encode(sha256(bytes), 'hex') as found from award_file order by sha256 collate "C"
