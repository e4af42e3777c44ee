# What goes with participation, computed apart from the product: logistic regression (glm) and Firth's (brglm2), errors clustered by
# municipality (sandwich::vcovCL), average marginal effects with delta-method errors, and Fairlie's decomposition, on the rows of
# the headline: every municipality in the borders of 2024 on every complete national list of a state scheme 2017-2024.
# Reads the shipped tables and the hand-reviewed outcomes of every printed name; run from the root of the repository:
#   Rscript bench/oracles/explain.R
suppressPackageStartupMessages({ library(jsonlite); library(brglm2); library(sandwich) })

text <- function(path) read.csv(path, colClasses = "character", encoding = "UTF-8", na.strings = character(0))
lists <- text("data/awards/lists.csv"); entries <- text("data/awards/entries.csv"); schemes <- text("data/schemes/schemes.csv")
codes <- text("data/municipalities/codes.csv"); changes <- text("data/municipalities/changes.csv")
centrality <- text("data/centrality/centrality-2024.csv"); facts <- text("data/municipality-facts-2024/facts.csv")
printed <- text("data/oracles/printed-names.csv")
groups <- text("data/constellations/constellations.csv"); members <- text("data/constellations/members.csv")
ages <- read.csv("data/population/population-by-age-2024-borders.csv", colClasses = c(code = "character"))
band <- function(from) ages[, grep("^a[0-9]+$", colnames(ages))[from:20], drop = FALSE]
ages$total <- rowSums(band(1)); ages$over65 <- rowSums(band(14)) / ages$total; ages$over80 <- rowSums(band(17)) / ages$total

from <- 2017; to <- 2024
counted <- lists[
  lists$complete == "yes" & lists$scope == "national" & lists$repeats == "" & lists$complete_for %in% c("", "any") &
    lists$covers %in% c("awarded", "both") & (lists$stage %in% c("result", "selection", "status") | lists$covers == "both") &
    lists$scheme %in% schemes$id[schemes$owner_kind == "state"], ]
pairs <- unique(counted[, c("scheme", "year")])
pairs <- pairs[order(pairs$scheme, pairs$year), ]

municipalities <- function(on) {
  found <- codes$code[codes$valid_from <= on & (codes$valid_to == "" | codes$valid_to > on)]
  sort(found[!grepl("^(2[1-9]|99)", found)])
}
units <- municipalities("2024-01-01")
in_force <- function(code, on) code %in% municipalities(on)

# Where a municipality's participation belongs on another day: one code when renamed or merged, several when divided.
carry <- function(code, since, until) {
  rows <- changes[changes$from_code == code & changes$date > since & changes$date <= until, ]
  if (nrow(rows) == 0) return(if (in_force(code, until)) code else character(0))
  first <- min(rows$date)
  onward <- rows$to_code[rows$date == first]
  if (code %in% onward) onward <- code
  unique(unlist(lapply(onward, carry, since = first, until = until)))
}

key <- function(text, county, on, role) paste(text, county, on, role, sep = "|")
reviewed <- printed[printed$source == "awards", ]
outcome_of <- setNames(reviewed$outcome, key(reviewed$text, reviewed$county, reviewed$on, reviewed$role))
certain <- function(outcome) {
  parts <- strsplit(outcome, " + ", fixed = TRUE)[[1]]
  sub("^certain ", "", parts[grepl("^certain ", parts)])
}

# 1 took part, 0 did not, NA where only one that was divided since did.
took_part <- function(scheme, year) {
  ids <- counted$list[counted$scheme == scheme & counted$year == year]
  rows <- entries[entries$list %in% ids & entries$status %in% c("awarded", "participates"), ]
  on <- paste0(year, "-01-01")
  outcomes <- outcome_of[key(rows$municipality, rows$county, on, rows$role)]
  if (anyNA(outcomes)) stop("not reviewed: ", paste(rows$municipality[is.na(outcomes)], collapse = ", "), " ", scheme, " ", year)
  taking <- intersect(unique(unlist(lapply(outcomes, certain))), municipalities(on))
  took <- rep(0, length(units))
  reached <- lapply(taking, carry, since = on, until = "2024-01-01")
  single <- lengths(reached) == 1
  took[units %in% unlist(reached[!single])] <- NA
  took[units %in% unlist(reached[single])] <- 1
  took
}
took <- Map(took_part, pairs$scheme, pairs$year)
names(took) <- paste(pairs$scheme, pairs$year, sep = "|")
year_of <- as.integer(pairs$year)

earlier_than <- function(year) {
  before <- took[year_of < year]
  if (length(before) == 0) return(rep(0, length(units)))
  m <- do.call(cbind, before)
  ifelse(rowSums(m == 1, na.rm = TRUE) > 0, 1, ifelse(rowSums(is.na(m)) > 0, NA, 0))
}

# Known to stand in a regional council on 1 January of a year: the dates that are known do not speak against it. A seat is that of
# the municipality of 2024 that its holder is, or has become.
now <- "2024-01-01"
councils <- groups[groups$kind == "regional-council", ]
councils$until <- ifelse(councils$valid_to != "", councils$valid_to, ifelse(councils$ended == "yes", ifelse(councils$listed_on != "", councils$listed_on, councils$valid_from), ""))
seats <- members[members$constellation_id %in% councils$id & grepl("^(member|board member|board lead|host|owner|lead)$", tolower(trimws(members$role))), ]
council_of <- match(seats$constellation_id, councils$id)
seats$county <- councils$county[council_of]
seats$lasting <- seats$valid_to == "" & with(councils[council_of, ], valid_to == "" & listed_on == "" & ended == "")
named <- printed[printed$source == "constellations" & grepl("^certain [0-9]{4}$", printed$outcome), ]
today <- codes[codes$code %in% units & codes$valid_from <= now & (codes$valid_to == "" | codes$valid_to > now), ]
base_names <- setNames(sub(" \\(.*", "", today$name), today$code)
holder <- vapply(seq_len(nrow(seats)), function(i) {
  rows <- named[named$text == seats$municipality[i] & named$county == seats$county[i], ]
  # A namesake when the group began, but of one that lasts still and whose list is of no known day: read among the municipalities of today.
  if (nrow(rows) == 0 && seats$lasting[i] && sum(base_names == seats$municipality[i]) == 1) return(names(base_names)[base_names == seats$municipality[i]])
  found <- unique(unlist(Map(function(code, day) { x <- carry(code, day, now); if (length(x) == 1) x else character(0) }, sub("certain ", "", rows$outcome), rows$on)))
  if (length(found) == 1) found else ""
}, "")
seated_in <- function(year) {
  on <- paste0(year, "-01-01")
  began <- function(date) date == "" | substring(on, 1, nchar(date)) >= date
  lasts <- function(date) date == "" | substring(on, 1, nchar(date)) <= date
  holds <- with(councils[council_of, ], began(valid_from) & lasts(until)) & began(seats$valid_from) & lasts(seats$valid_to)
  intersect(units, holder[holds])
}

row_of <- function(i) {
  year <- year_of[i]
  people <- ages[match(paste(year, units), paste(ages$year, ages$code)), ]
  data.frame(
    level = names(took)[i], year = year, code = units, y = took[[i]], county = substr(units, 1, 2),
    population = log2(people$total), centrality = as.integer(centrality$class[match(units, centrality$code)]),
    age65 = people$over65 * 10, travel = as.numeric(facts$travel_min_to_region_centre[match(units, facts$code)]) / 30,
    council = as.integer(units %in% seated_in(year)), earlier = earlier_than(year),
    small = people$total < 5000 & as.integer(centrality$class[match(units, centrality$code)]) >= 5)
}
asked <- which(year_of >= from & year_of <= to)
all_rows <- do.call(rbind, lapply(asked, row_of))
varies <- function(d) d[ave(d$y, d$level, FUN = function(y) as.numeric(any(y == 1) & any(y == 0))) == 1, ]
rows <- varies(all_rows[complete.cases(all_rows), ])
stopifnot(!anyNA(rows))

dense <- c("population", "centrality", "age65", "travel", "council", "earlier")
yes_no <- c("council", "earlier")
design <- function(d, terms, county) {
  X <- as.matrix(d[, terms, drop = FALSE])
  X <- cbind(X, model.matrix(~ 0 + factor(level, levels = unique(level)), d))
  if (county) {
    counties <- setdiff(sort(unique(d$county)), names(which.max(table(d$county))))
    X <- cbind(X, sapply(counties, function(c) as.numeric(d$county == c)))
  }
  colnames(X) <- c(terms, paste0("level:", unique(d$level)), if (county) paste0("county:", counties))
  X
}

effects <- function(X, beta, V, terms) lapply(setNames(terms, terms), function(term) {
  eta <- drop(X %*% beta)
  if (term %in% yes_no) {
    X1 <- X; X1[, term] <- 1; X0 <- X; X0[, term] <- 0
    p1 <- plogis(drop(X1 %*% beta)); p0 <- plogis(drop(X0 %*% beta))
    effect <- mean(p1 - p0); g <- colMeans(p1 * (1 - p1) * X1 - p0 * (1 - p0) * X0)
  } else {
    p <- plogis(eta); s <- p * (1 - p)
    effect <- mean(s) * beta[[term]]; g <- colMeans(s * (1 - 2 * p) * beta[[term]] * X); g[term] <- g[term] + mean(s)
  }
  list(effect = unname(effect), se = sqrt(drop(t(g) %*% V %*% g)))
})

told <- function(fit, X, d, terms) {
  beta <- setNames(coef(fit), colnames(X))
  plain <- vcov(fit)
  V0 <- vcovCL(fit, cluster = d$code, type = "HC0", cadjust = FALSE)
  V <- vcovCL(fit, cluster = d$code)
  # The same from the formula, so that nothing rests on how a fit stores its scores.
  p <- plogis(drop(X %*% beta)); scores <- rowsum(X * (d$y - p), d$code); G <- nrow(scores)
  bread <- solve(crossprod(X, X * (p * (1 - p))))
  by_hand <- bread %*% crossprod(scores) %*% bread
  stopifnot(max(abs(by_hand / V0 - 1)) < 1e-4, max(abs(V / (by_hand * G / (G - 1)) - 1)) < 1e-4)
  V0 <- by_hand; V <- by_hand * G / (G - 1)
  list(n = nrow(X), events = sum(d$y), municipalities = G, levels = length(unique(d$level)), coef = as.list(beta),
       se = as.list(setNames(sqrt(diag(bread)), colnames(X))), se_cluster_hc0 = as.list(setNames(sqrt(diag(V0)), colnames(X))),
       se_cluster = as.list(setNames(sqrt(diag(V)), colnames(X))), loglik = sum(dbinom(d$y, 1, p, log = TRUE)), effects = effects(X, beta, V, terms), V = V, beta = beta)
}

# Fairlie: rows paired by the rank of their prediction, each by its share where the groups differ in size; the mean over given orders.
fairlie <- function(X, beta, V, a, b, parts, orders) {
  eta <- drop(X %*% beta)
  a <- a[order(eta[a])]; b <- b[order(eta[b])]
  cuts <- sort(unique(round(c(seq_along(a) * length(b), seq_along(b) * length(a)))))
  weight <- diff(c(0, cuts)) / (length(a) * length(b))
  ia <- a[ceiling(cuts / length(b))]; ib <- b[ceiling(cuts / length(a))]
  k <- length(parts); mixtures <- 0:(2^k - 1)
  mixed <- lapply(mixtures, function(m) {
    M <- X[ib, , drop = FALSE]
    for (j in seq_len(k)) if (bitwAnd(m, 2^(j - 1)) > 0) M[, parts[[j]]] <- X[ia, parts[[j]]]
    p <- plogis(drop(M %*% beta))
    list(value = sum(weight * p), gradient = colSums(weight * p * (1 - p) * M))
  })
  values <- sapply(mixed, `[[`, "value"); gradients <- sapply(mixed, `[[`, "gradient")
  W <- matrix(0, k, length(mixtures))
  for (o in orders) { m <- 0; for (j in o) { W[j, m + 1] <- W[j, m + 1] - 1 / length(orders); m <- m + 2^(j - 1); W[j, m + 1] <- W[j, m + 1] + 1 / length(orders) } }
  G <- gradients %*% t(W)
  list(explained = mean(plogis(eta[a])) - mean(plogis(eta[b])), parts = drop(W %*% values), se = sqrt(diag(t(G) %*% V %*% G)))
}
# As in the papers: random subsamples of the larger group, paired by rank with the smaller, in a random order each time.
classical <- function(X, beta, a, b, parts, draws) {
  eta <- drop(X %*% beta); k <- length(parts)
  one <- function() {
    n <- min(length(a), length(b))
    sa <- if (length(a) > n) sample(a, n) else a; sb <- if (length(b) > n) sample(b, n) else b
    sa <- sa[order(eta[sa])]; sb <- sb[order(eta[sb])]
    M <- X[sb, ]; before <- mean(plogis(drop(M %*% beta))); out <- numeric(k)
    for (j in sample(k)) { M[, parts[[j]]] <- X[sa, parts[[j]]]; now <- mean(plogis(drop(M %*% beta))); out[j] <- now - before; before <- now }
    out
  }
  drawn <- replicate(draws, one())
  list(parts = rowMeans(drawn), error = apply(drawn, 1, sd) / sqrt(draws), draws = draws)
}
permutations <- function(n) if (n == 1) list(1L) else unlist(lapply(permutations(n - 1), function(p) lapply(0:(n - 1), function(i) append(p, n, i))), recursive = FALSE)

# Municipality by list, all facts: few events a coefficient, so Firth's.
X <- design(rows, dense, TRUE)
precise <- brglmControl(epsilon = 1e-12, maxit = 2000, type = "AS_mean")
firth_fit <- glm(rows$y ~ 0 + X, family = binomial, method = "brglmFit", control = precise)
firth <- told(firth_fit, X, rows, dense)
levels <- grep("^level:", colnames(X), value = TRUE); counties <- grep("^county:", colnames(X), value = TRUE)
parts <- list(size = "population", place = c("centrality", "travel", counties), age = "age65", cooperation = "council", earlier = "earlier", lists = levels)
a <- which(rows$small); b <- which(!rows$small)
set.seed(1); stored <- lapply(1:25, function(i) sample(6))
every <- fairlie(X, firth$beta, firth$V, a, b, parts, permutations(6))
some <- fairlie(X, firth$beta, firth$V, a, b, parts, stored)
drawn <- classical(X, firth$beta, a, b, parts, 300)

# Municipality by year, size and place alone: events enough for maximum likelihood.
yearly <- do.call(rbind, lapply(split(all_rows, all_rows$year), function(d) {
  any_took <- tapply(d$y, d$code, function(y) if (any(y == 1, na.rm = TRUE)) 1 else if (anyNA(y)) NA else 0)
  one <- d[!duplicated(d$code), ]; one$y <- any_took[one$code]; one$level <- as.character(one$year); one
}))
three <- c("population", "centrality", "travel")
yearly <- varies(yearly[complete.cases(yearly[, c("y", three)]), ])
Z <- design(yearly, three, FALSE)
glm_fit <- glm(yearly$y ~ 0 + Z, family = binomial, control = glm.control(epsilon = 1e-15, maxit = 100))
plain <- told(glm_fit, Z, yearly, three)
zparts <- list(size = "population", place = c("centrality", "travel"), lists = grep("^level:", colnames(Z), value = TRUE))
zevery <- fairlie(Z, plain$beta, plain$V, which(yearly$small), which(!yearly$small), zparts, permutations(3))

keep <- function(x) x[setdiff(names(x), c("V", "beta"))]
gap <- function(d) { ra <- mean(d$y[d$small]); rb <- mean(d$y[!d$small]); list(rowsA = sum(d$small), rowsB = sum(!d$small), rateA = ra, rateB = rb, gap = ra - rb) }
as_parts <- function(f, names) list(explained = f$explained, parts = as.list(setNames(f$parts, names)), se = as.list(setNames(f$se, names)))
result <- list(
  made_with = paste0(R.version.string, ", brglm2 ", packageVersion("brglm2"), ", sandwich ", packageVersion("sandwich")), from = from, to = to,
  council_members = as.list(setNames(sapply(from:to, function(year) length(seated_in(year))), from:to)),
  firth = c(keep(firth), gap(rows), list(every_order = as_parts(every, names(parts)), orders = stored, stored_orders = as_parts(some, names(parts)),
    subsamples = list(parts = as.list(setNames(drawn$parts, names(parts))), error = as.list(setNames(drawn$error, names(parts))), draws = drawn$draws))),
  logistic = c(keep(plain), gap(yearly), list(every_order = as_parts(zevery, names(zparts)))))
write(toJSON(result, auto_unbox = TRUE, digits = 15, pretty = TRUE, na = "null"), "data/oracles/explain.json")
cat(sprintf("%d rows, %d events, population %.6f (%.6f)\n", firth$n, firth$events, firth$beta[["population"]], firth$se_cluster$population))
