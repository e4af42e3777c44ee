# The need outlook computed apart from the product: projections of one small county (Vestfold, 39), and for all municipalities the
# backtest errors, the limits they give and how often those held. Reads the shipped tables; run from the root of the repository:
#   Rscript bench/oracles/need.R
library(jsonlite)

ages <- read.csv("data/population/population-by-age-2024-borders.csv", colClasses = c(code = "character"))
facts <- read.csv("data/municipality-facts-2024/facts.csv", colClasses = "character", encoding = "UTF-8")
codes <- sort(unique(ages$code))
years <- sort(unique(ages$year))
groups <- grep("^a[0-9]+$", colnames(ages), value = TRUE)
people <- lapply(years, function(y) {
  rows <- ages[ages$year == y, ]
  m <- as.matrix(rows[match(codes, rows$code), groups])
  storage.mode(m) <- "double"
  dimnames(m) <- NULL
  stopifnot(!anyNA(m), ncol(m) == 20)
  m
})
names(people) <- years
at <- function(year) people[[as.character(year)]]
region <- facts$labour_region_2020[match(codes, facts$code)]
stopifnot(!anyNA(region), all(region != ""))

local <- 1000; regional <- 30; level <- 1000; fall <- 0.03; base_weight <- 0.3; half <- 1000
bands <- list(2:13, 14:20) # groups 5-9 ... 60-64, and 65-69 ... 95+, counted from 1
last <- max(years)

# Who a group comes from: the group below, the open one also from itself, the youngest from those of 20-44 years of the same day.
origins_of <- function(start, end) cbind(rowSums(end[, 5:9]), start[, 1:18], start[, 19] + start[, 20])

mean_counts <- function(ends) {
  list(after = Reduce(`+`, lapply(ends, at)) / length(ends),
       before = Reduce(`+`, lapply(ends, function(e) origins_of(at(e - 5), at(e)))) / length(ends))
}

ratios_at <- function(origin) {
  counts <- mean_counts((min(years) + 5):origin)
  latest <- mean_counts(max(min(years) + 5, origin - 1):origin)
  country <- colSums(counts$after) / colSums(counts$before)
  by_region_after <- rowsum(counts$after, region)[region, ]
  by_region_before <- rowsum(counts$before, region)[region, ]
  wider <- sweep(by_region_after, 2, regional * country, `+`) / (by_region_before + regional)
  levels <- matrix(1, nrow(wider), 20)
  for (b in bands) {
    there <- rowSums(counts$after[, b])
    expected <- rowSums(counts$before[, b] * wider[, b])
    levels[, b] <- (there + level) / (expected + level)
  }
  own <- (counts$after + local * wider * levels) / (counts$before + local)
  factor <- (colSums(latest$after) / colSums(latest$before)) / country
  factor[2:13] <- 1
  sweep(own, 2, factor, `*`)
}

step <- function(now, r) {
  new <- matrix(0, nrow(now), 20)
  new[, 2:19] <- r[, 2:19] * now[, 1:18]
  new[, 20] <- r[, 20] * (now[, 19] + now[, 20])
  new[, 1] <- r[, 1] * rowSums(new[, 5:9])
  new
}

# Mortality from 65 falls by the same share with every step.
living <- function(r, steps) {
  old <- r[, 14:20]
  r[, 14:20] <- ifelse(old < 1, 1 - (1 - old) * (1 - fall)^steps, old)
  r
}

project <- function(origin, r, ahead) {
  now <- at(origin)
  before <- now
  after <- now
  for (i in seq_len(ceiling(ahead / 5))) { before <- after; after <- step(after, living(r, i)) }
  share <- (5 * ceiling(ahead / 5) - ahead) / 5
  mixed <- share * before + (1 - share) * after
  n <- rowSums(now)
  w <- base_weight + (1 - base_weight) * half / (half + n)
  young <- rowSums(mixed[, 1:13])
  old <- rowSums(mixed[, 14:20])
  mixed[, 1:13] <- mixed[, 1:13] * (pmax(0, (1 - w) * (young + old) + w * n - old) / young)
  mixed
}

ahead <- c(2030, 2035, 2040) - last
r_last <- ratios_at(last)
county <- substr(codes, 1, 2) == "39"
projection <- lapply(ahead, function(h) {
  p <- project(last, r_last, h)[county, ]
  lapply(seq_len(nrow(p)), function(i) list(code = codes[county][i], ages = p[i, ]))
})
names(projection) <- last + ahead
country_totals <- sapply(ahead, function(h) sum(project(last, r_last, h)))

measures <- list(
  population = function(m) rowSums(m),
  `working-age` = function(m) rowSums(m[, 5:13]),
  `age-80` = function(m) rowSums(m[, 17:20]),
  `age-80-share` = function(m) rowSums(m[, 17:20]) / rowSums(m),
  `old-per-working` = function(m) rowSums(m[, 14:20]) / rowSums(m[, 5:13]),
  `working-per-80` = function(m) rowSums(m[, 5:13]) / rowSums(m[, 17:20])
)
is_count <- names(measures) %in% c("population", "working-age", "age-80")
classes <- c("0-999", "1000-1999", "2000-4999", "5000-9999", "10000-19999", "20000-")
size_of <- function(m) cut(rowSums(m), c(-1, 999, 1999, 4999, 9999, 19999, Inf), labels = classes)

backtest <- list()
limits <- list()
for (h in ahead) {
  origins <- Filter(function(t) t + h <= last, (min(years) + 5):last)
  runs <- lapply(origins, function(t) list(t = t, ours = project(t, ratios_at(t), h), came = at(t + h), now = at(t), before = at(t - 5), size = size_of(at(t))))
  for (k in seq_along(measures)) {
    f <- measures[[k]]
    rows <- do.call(rbind, lapply(runs, function(run) {
      now <- f(run$now); was <- f(run$before)
      growth <- if (is_count[k]) (rowSums(run$now) / rowSums(run$before))^(h / 5) else 1
      data.frame(t = run$t, size = run$size, ours = f(run$ours), came = f(run$came), same = now, total = now * growth, own = now * (now / was)^(h / 5))
    }))
    rows$error <- log(rows$came / rows$ours)
    for (size in c(classes, "all")) {
      mine <- if (size == "all") rows else rows[rows$size == size, ]
      told <- mine[mine$t %% 2 == 0 & is.finite(mine$own), ]
      miss <- function(x) mean(abs(x - told$came) / told$came)
      within <- 0; cases <- 0
      for (class in if (size == "all") classes else size) for (t in origins) {
        one <- rows[rows$size == class & rows$t == t, ]
        rest <- rows[rows$size == class & rows$t != t, ]
        q <- quantile(rest$error, c(0.1, 0.9))
        # Compared as the product compares them: the limits are kept as factors.
        within <- within + sum(one$error >= log(exp(q[1])) & one$error <= log(exp(q[2])))
        cases <- cases + nrow(one)
      }
      backtest[[length(backtest) + 1]] <- list(measure = names(measures)[k], sizeClass = size, years = h, cases = nrow(told),
        mape = miss(told$ours), mapeNoChange = miss(told$same), mapeConstantGrowth = miss(told$total), mapeOwnGrowth = miss(told$own), coverage = within / cases)
      if (size != "all") {
        q <- unname(quantile(mine$error, c(0.1, 0.9)))
        limits[[length(limits) + 1]] <- list(measure = names(measures)[k], sizeClass = size, years = h, low = exp(q[1]), high = exp(q[2]))
      }
    }
  }
}

out <- list(lastYear = last, county = "39", projection = projection, countryTotals = country_totals, backtest = backtest, limits = limits)
writeLines(toJSON(out, auto_unbox = TRUE, digits = I(15), pretty = FALSE), "data/oracles/need.json")
