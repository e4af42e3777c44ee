select name, code from district order by name, code
