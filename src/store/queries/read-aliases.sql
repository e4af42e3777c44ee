select alias, name from alias order by alias collate "C", name collate "C"
