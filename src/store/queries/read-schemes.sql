select description from scheme order by position
