select dataset, version, variant, year, code, ages
from projection order by dataset collate "C", version collate "C", variant collate "C", year, code collate "C"
