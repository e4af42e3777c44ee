# Who takes part, computed apart from the product: pooled Mantel-Haenszel for small rural municipalities against all others
# over the complete national lists of state schemes 2017-2024, in all and by scheme design under either coding.
# Reads the shipped tables and the hand-reviewed outcomes of every printed name; run from the root of the repository:
#   Rscript bench/oracles/participation.R
library(jsonlite)

text <- function(path) read.csv(path, colClasses = "character", encoding = "UTF-8", na.strings = character(0))
lists <- text("data/awards/lists.csv")
entries <- text("data/awards/entries.csv")
schemes <- text("data/schemes/schemes.csv")
designs <- text("data/schemes/designs.csv")
codes <- text("data/municipalities/codes.csv")
centrality <- text("data/centrality/centrality-2024.csv")
printed <- text("data/oracles/printed-names.csv")
ages <- read.csv("data/population/population-by-age.csv", colClasses = c(code = "character"))
ages$total <- rowSums(ages[, grep("^a[0-9]+$", colnames(ages))])

from <- 2017
to <- 2024

counted <- lists[
  lists$complete == "yes" & lists$scope == "national" & lists$repeats == "" & lists$complete_for %in% c("", "any") &
    lists$covers %in% c("awarded", "both") & (lists$stage %in% c("result", "selection", "status") | lists$covers == "both") &
    as.integer(lists$year) >= from & as.integer(lists$year) <= to &
    lists$scheme %in% schemes$id[schemes$owner_kind == "state"], ]

municipalities <- function(year) {
  on <- paste0(year, "-01-01")
  found <- codes$code[codes$valid_from <= on & (codes$valid_to == "" | codes$valid_to > on)]
  sort(found[!grepl("^(2[1-9]|99)", found)])
}

small_rural <- function(year) {
  units <- municipalities(year)
  people <- ages$total[match(paste(year, units), paste(ages$year, ages$code))]
  class <- as.integer(centrality$class[match(units, centrality$code)])
  stopifnot(!anyNA(people), !anyNA(class))
  people < 5000 & class >= 5
}

# The municipality numbers that a row's printed name stands for, from the reviewed outcomes; a question counts for nobody.
key <- function(text, county, on, role) paste(text, county, on, role, sep = "|")
reviewed <- printed[printed$source == "awards", ]
outcome_of <- setNames(reviewed$outcome, key(reviewed$text, reviewed$county, reviewed$on, reviewed$role))
certain <- function(outcome) {
  parts <- strsplit(outcome, " + ", fixed = TRUE)[[1]]
  sub("^certain ", "", parts[grepl("^certain ", parts)])
}

stratum <- function(scheme, year) {
  ids <- counted$list[counted$scheme == scheme & counted$year == year]
  rows <- entries[entries$list %in% ids & entries$status %in% c("awarded", "participates"), ]
  outcomes <- outcome_of[key(rows$municipality, rows$county, paste0(year, "-01-01"), rows$role)]
  if (anyNA(outcomes)) stop("not reviewed: ", paste(rows$municipality[is.na(outcomes)], collapse = ", "), " ", scheme, " ", year)
  units <- municipalities(year)
  taking <- units %in% unlist(lapply(outcomes, certain))
  small <- small_rural(year)
  list(scheme = scheme, year = as.integer(year), participantsA = sum(taking & small), inScopeA = sum(small),
       participantsB = sum(taking & !small), inScopeB = sum(!small))
}

pairs <- unique(counted[, c("scheme", "year")])
pairs <- pairs[order(pairs$scheme, pairs$year), ]
strata <- Map(stratum, pairs$scheme, pairs$year)

woolf <- function(t) {
  or <- t[1, 1] * t[2, 2] / (t[1, 2] * t[2, 1])
  c(or, exp(log(or) + c(-1, 1) * qnorm(0.975) * sqrt(sum(1 / t))))
}

pool <- function(strata) {
  n <- length(strata)
  x <- array(unlist(lapply(strata, function(s) c(s$participantsA, s$inScopeA - s$participantsA, s$participantsB, s$inScopeB - s$participantsB))), c(2, 2, n))
  informative <- apply(x, 3, function(t) sum(t[1, ]) > 0 && sum(t[2, ]) > 0)
  y <- x[, , informative, drop = FALSE]
  # mantelhaen.test wants two strata; with one, the estimate is the table's own odds ratio and the interval Woolf's.
  test <- if (dim(y)[3] >= 2) mantelhaen.test(y, correct = FALSE) else NULL
  one <- if (is.null(test)) woolf(y[, , 1]) else NULL
  w <- sapply(strata, function(s) s$inScopeA * s$inScopeB / (s$inScopeA + s$inScopeB))
  d <- sapply(strata, function(s) s$participantsA / s$inScopeA - s$participantsB / s$inScopeB)
  list(strata = n, informative = sum(informative),
       oddsRatio = if (is.null(test)) one[1] else unname(test$estimate), low = if (is.null(test)) one[2] else test$conf.int[1],
       high = if (is.null(test)) one[3] else test$conf.int[2], p = if (is.null(test)) NA else test$p.value,
       riskDifference = sum(w * d) / sum(w),
       participantsA = sum(sapply(strata, `[[`, "participantsA")), inScopeA = sum(sapply(strata, `[[`, "inScopeA")),
       participantsB = sum(sapply(strata, `[[`, "participantsB")), inScopeB = sum(sapply(strata, `[[`, "inScopeB")))
}

design_of <- function(coding) {
  first <- designs[designs$coding == "first", ]
  second <- designs[designs$coding == "second", ]
  chosen <- setNames(first$design, first$scheme)
  if (coding == "second") chosen[second$scheme] <- second$design
  chosen
}
by_design <- function(coding) {
  design <- design_of(coding)[sapply(strata, `[[`, "scheme")]
  lapply(split(strata, design), pool)
}

# Change of the difference for each year within schemes that have several years: fixed intercepts, inverse variances from
# Newcombe's interval, standard error from the weights alone.
wilson <- function(x, n) prop.test(x, n, correct = FALSE)$conf.int
difference <- function(s) {
  p1 <- s$participantsA / s$inScopeA; p2 <- s$participantsB / s$inScopeB
  w1 <- suppressWarnings(wilson(s$participantsA, s$inScopeA)); w2 <- suppressWarnings(wilson(s$participantsB, s$inScopeB))
  low <- p1 - p2 - sqrt((p1 - w1[1])^2 + (w2[2] - p2)^2); high <- p1 - p2 + sqrt((w1[2] - p1)^2 + (p2 - w2[1])^2)
  data.frame(scheme = s$scheme, year = s$year, d = p1 - p2, v = ((high - low) / (2 * qnorm(0.975)))^2)
}
d <- do.call(rbind, lapply(strata, difference))
d <- d[d$scheme %in% names(which(table(d$scheme) > 1)), ]
X <- model.matrix(~ factor(scheme) + year, d)
W <- 1 / d$v
fit <- lm.wfit(X, d$d, W)
se <- sqrt(solve(crossprod(X * sqrt(W)))["year", "year"])
slope <- unname(fit$coefficients["year"])
trend <- list(slope = slope, low = slope - qnorm(0.975) * se, high = slope + qnorm(0.975) * se, schemes = length(unique(d$scheme)))

result <- list(
  made_with = R.version.string, from = from, to = to, strata = unname(strata), pooled = pool(strata), trend = trend,
  by_design = list(first = by_design("first"), second = by_design("second"))
)
write(toJSON(result, auto_unbox = TRUE, digits = 15, pretty = TRUE, na = "null"), "data/oracles/participation.json")
cat(sprintf("pooled odds ratio %.4f (%.4f-%.4f), %d strata\n", result$pooled$oddsRatio, result$pooled$low, result$pooled$high, result$pooled$strata))
for (d in names(result$by_design$first)) cat(sprintf("  %-20s %.3f\n", d, result$by_design$first[[d]]$oddsRatio))
