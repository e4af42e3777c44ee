# The whole mapping, computed apart from the product: the same cells from the same rows, with data.table, and prop.test and
# fisher.test for each cell. Reads units.csv, scope.csv and entries.csv from the folder given, which bench/mapping.ts has
# written; writes cells.csv beside them, and the seconds used (without start-up, reading and writing) on stdout as JSON.
suppressPackageStartupMessages(library(data.table))
folder <- commandArgs(trailingOnly = TRUE)[1]
words <- c("code", "county", "language", "economic_region", "labour_region", "robek", "centrality")
units <- fread(file.path(folder, "units.csv"), colClasses = list(character = words), na.strings = "")
scope <- fread(file.path(folder, "scope.csv"))
entries <- fread(file.path(folder, "entries.csv"))

begun <- proc.time()[["elapsed"]]

# A class known only to be one of several has a lowest and a highest; the class itself is then not known.
classes <- strsplit(units$centrality, "|", fixed = TRUE)
units[, lowest := vapply(classes, function(x) if (anyNA(x)) NA_integer_ else min(as.integer(x)), 0L)]
units[, highest := vapply(classes, function(x) if (anyNA(x)) NA_integer_ else max(as.integer(x)), 0L)]
at_least <- function(class) ifelse(units$lowest >= class, TRUE, ifelse(units$highest < class, FALSE, NA))
groups <- list(
  "small-rural" = units$population < 5000 & at_least(5), "small-rural-3000" = units$population < 3000 & at_least(5),
  "small-rural-wide" = units$population < 5000 & at_least(4), "rural" = at_least(5), "least-central" = at_least(6),
  "small" = units$population < 5000)

or_unknown <- function(x) ifelse(is.na(x), "unknown", as.character(x))
part <- c("01" = "east", "02" = "east", "03" = "east", "04" = "east", "05" = "east", "06" = "east", "07" = "east", "08" = "east",
  "30" = "east", "31" = "east", "32" = "east", "33" = "east", "34" = "east", "38" = "east", "39" = "east", "40" = "east",
  "09" = "south", "10" = "south", "42" = "south", "11" = "west", "12" = "west", "13" = "west", "14" = "west", "15" = "west", "46" = "west",
  "16" = "middle", "17" = "middle", "50" = "middle", "18" = "north", "19" = "north", "20" = "north", "54" = "north", "55" = "north", "56" = "north")
bands <- c("0-1999", "2000-4999", "5000-9999", "10000-19999", "20000-49999", "50000-")
national <- rep("all", nrow(units))
country_part <- or_unknown(unname(part[units$county]))
county <- or_unknown(units$county)
centrality <- ifelse(!is.na(units$lowest) & units$lowest == units$highest, as.character(units$lowest), "unknown")
population <- or_unknown(bands[findInterval(units$population, c(0, 2000, 5000, 10000, 20000, 50000))])
breakdowns <- list("national" = national, "part-of-country" = country_part, "county" = county, "centrality" = centrality, "population" = population,
  "kostra" = or_unknown(units$kostra), "language" = or_unknown(units$language), "economic-region" = or_unknown(units$economic_region),
  "labour-region" = or_unknown(units$labour_region), "robek" = or_unknown(units$robek),
  "part-of-country-centrality" = paste(country_part, centrality, sep = "/"), "part-of-country-population" = paste(country_part, population, sep = "/"),
  "county-centrality" = paste(county, centrality, sep = "/"), "county-population" = paste(county, population, sep = "/"),
  "centrality-population" = paste(centrality, population, sep = "/"))
needs <- function(by) if (by %in% names(simple)) by else switch(by, "part-of-country-centrality" = c("part-of-country", "centrality"),
  "part-of-country-population" = c("part-of-country", "population"), "county-centrality" = c("county", "centrality"),
  "county-population" = c("county", "population"), "centrality-population" = c("centrality", "population"))
simple <- breakdowns[1:10]

# A breakdown whose fact is known of nobody in the year is left out.
long <- rbindlist(lapply(names(breakdowns), function(by) {
  one <- data.table(unit = units$unit, year = units$year, by = by, value = breakdowns[[by]])
  known <- Reduce(intersect, lapply(needs(by), function(fact) unique(units$year[breakdowns[[fact]] != "unknown"])))
  one[year %in% known]
}))
took <- unique(entries)[, took := TRUE]
placed <- merge(scope, took, by = c("stratum", "unit"), all.x = TRUE)[is.na(took), took := FALSE]

cells <- rbindlist(lapply(names(groups), function(group) {
  member <- data.table(unit = units$unit, side = groups[[group]])
  rows <- merge(merge(placed, member, by = "unit"), long, by = "unit", allow.cartesian = TRUE)
  sums <- rows[, .(participants = sum(took[side], na.rm = TRUE), inScope = sum(side, na.rm = TRUE),
    othersParticipants = sum(took[!side], na.rm = TRUE), othersInScope = sum(!side, na.rm = TRUE), unknownMembers = sum(is.na(side))), by = .(stratum, by, value)]
  sums[inScope + unknownMembers > 0][, group := group]
}))

counted <- proc.time()[["elapsed"]]

interval <- function(x, n) if (n == 0) c(NA_real_, NA_real_) else as.numeric(prop.test(x, n, correct = FALSE)$conf.int)
exact <- function(x1, n1, x2, n2) if (n1 == 0 || n2 == 0) NA_real_ else fisher.test(matrix(c(x1, n1 - x1, x2, n2 - x2), 2), conf.int = FALSE)$p.value
figures <- function(d) suppressWarnings({
  first <- mapply(interval, d$participants, d$inScope)
  second <- mapply(interval, d$othersParticipants, d$othersInScope)
  p <- mapply(exact, d$participants, d$inScope, d$othersParticipants, d$othersInScope)
  rate <- ifelse(d$inScope > 0, d$participants / d$inScope, NA)
  others <- ifelse(d$othersInScope > 0, d$othersParticipants / d$othersInScope, NA)
  difference <- rate - others
  across <- (d$inScope - d$participants) * d$othersParticipants
  along <- d$participants * (d$othersInScope - d$othersParticipants)
  data.table(rate = rate, low = first[1, ], high = first[2, ], othersRate = others, othersLow = second[1, ], othersHigh = second[2, ], difference = difference,
    differenceLow = pmax(-1, difference - sqrt((rate - first[1, ])^2 + (second[2, ] - others)^2)),
    differenceHigh = pmin(1, difference + sqrt((first[2, ] - rate)^2 + (others - second[1, ])^2)),
    oddsRatio = ifelse(across > 0 & along > 0, along / across, NA), p = p)
})
worked <- figures(cells)
ended <- proc.time()[["elapsed"]]

# The same once for each distinct table, and spread to the cells: the kindest that can be done for R.
four <- c("participants", "inScope", "othersParticipants", "othersInScope")
distinct <- unique(cells[, ..four])
spread <- cbind(distinct, figures(distinct))[cells[, ..four], on = four]
thrifty <- proc.time()[["elapsed"]]
stopifnot(isTRUE(all.equal(spread$p, worked$p)), isTRUE(all.equal(spread$low, worked$low)))

fwrite(cbind(cells, worked), file.path(folder, "cells.csv"))
cat(sprintf('{"perCell":%.3f,"counting":%.3f,"distinctOnly":%.3f,"cells":%d,"distinct":%d}', ended - begun, counted - begun, counted - begun + thrifty - ended, nrow(cells), nrow(distinct)))
