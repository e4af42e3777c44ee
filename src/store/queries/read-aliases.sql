select alias, name from alias order by alias, name
