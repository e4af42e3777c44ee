select name, code from district order by name collate "C", code collate "C"
