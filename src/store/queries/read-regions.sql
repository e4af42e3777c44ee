select name, counties from region order by name
