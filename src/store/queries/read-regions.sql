select name, counties from region order by name collate "C"
