select description from constellation order by position
