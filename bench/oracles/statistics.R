# Makes data/oracles/statistics-generated.json: inputs and figures that src/statistics is compared with.
# Run from the root of the repository: Rscript bench/oracles/statistics.R
# R's own functions are used where base R has the method (prop.test, fisher.test, mantelhaen.test, p.adjust, lm,
# quantile, pnorm, qnorm, pchisq); the rest are written from their formulas, by another road than the product takes.
library(jsonlite)
set.seed(20240517)

z <- qnorm(0.975)

# --- two groups -------------------------------------------------------------------------------------------------------

wilson <- function(x, n, confidence = 0.95) {
  as.numeric(suppressWarnings(prop.test(x, n, conf.level = confidence, correct = FALSE))$conf.int)
}

newcombe <- function(x1, n1, x2, n2, w1, w2) {
  p1 <- x1 / n1
  p2 <- x2 / n2
  d <- p1 - p2
  c(d - sqrt((p1 - w1[1])^2 + (w2[2] - p2)^2), d + sqrt((w1[2] - p1)^2 + (p2 - w2[1])^2))
}

# The conditional odds ratio and its limits as in fisher.test, whose own roots are found only to about 1e-4:
# here the same equations are solved on the log scale to 1e-15.
conditional <- function(x1, n1, x2, n2, confidence = 0.95) {
  k <- x1 + x2
  support <- max(0, k - n2):min(k, n1)
  base <- dhyper(support, n1, n2, k, log = TRUE)
  density <- function(t) {
    d <- base + t * support
    d <- exp(d - max(d))
    d / sum(d)
  }
  solve <- function(f) {
    reach <- 1
    while (f(-reach) * f(reach) > 0) reach <- reach * 2
    exp(uniroot(f, c(-reach, reach), tol = 1e-15, maxiter = 10000)$root)
  }
  outside <- (1 - confidence) / 2
  at_low <- x1 == min(support)
  at_high <- x1 == max(support)
  or <- if (at_low) 0 else if (at_high) Inf else solve(function(t) sum(support * density(t)) - x1)
  low <- if (at_low) 0 else solve(function(t) sum(density(t)[support >= x1]) - outside)
  high <- if (at_high) Inf else solve(function(t) sum(density(t)[support <= x1]) - outside)
  c(or, low, high)
}

katz <- function(x1, n1, x2, n2) {
  se <- sqrt(1 / x1 - 1 / n1 + 1 / x2 - 1 / n2)
  log_ratio <- log(x1) - log(n1) - log(x2) + log(n2)
  exp(log_ratio + c(0, -1, 1) * z * se)
}

woolf <- function(x1, n1, x2, n2) {
  se <- sqrt(1 / x1 + 1 / (n1 - x1) + 1 / x2 + 1 / (n2 - x2))
  exp(qlogis(x1 / n1) - qlogis(x2 / n2) + c(0, -1, 1) * z * se)
}

two_groups <- function(x1, n1, x2, n2) {
  w1 <- wilson(x1, n1)
  w2 <- wilson(x2, n2)
  nc <- newcombe(x1, n1, x2, n2, w1, w2)
  table <- matrix(c(x1, n1 - x1, x2, n2 - x2), 2, byrow = TRUE)
  list(
    x1 = unbox(x1), n1 = unbox(n1), x2 = unbox(x2), n2 = unbox(n2),
    wilson1 = w1, wilson2 = w2,
    wilson1_99 = wilson(x1, n1, 0.99),
    difference = unbox(x1 / n1 - x2 / n2),
    newcombe = nc,
    difference_variance = unbox((diff(nc) / (2 * z))^2),
    fisher_p = unbox(fisher.test(table, conf.int = FALSE)$p.value),
    fisher_conditional = conditional(x1, n1, x2, n2),
    katz = if (x1 > 0 && x2 > 0) katz(x1, n1, x2, n2) else NULL,
    woolf = if (all(table > 0)) woolf(x1, n1, x2, n2) else NULL
  )
}

random_table <- function(largest) {
  n <- pmax(1, ceiling(exp(runif(2, 0, log(largest)))))
  rate <- rbeta(1, 0.6, 1.2)
  x <- rbinom(2, n, pmin(1, pmax(0, rate + rnorm(2, 0, 0.08))))
  two_groups(x[1], n[1], x[2], n[2])
}

edges <- list(
  c(0, 1, 0, 1), c(1, 1, 1, 1), c(1, 1, 0, 1), c(0, 5, 5, 5), c(5, 5, 0, 5), c(0, 5000, 0, 5000), c(5000, 5000, 1, 5000),
  c(1, 5000, 0, 1), c(2500, 5000, 2500, 5000), c(2500, 5000, 2400, 5000), c(10, 20, 10, 20), c(3, 6, 6, 12),
  c(12, 174, 70, 183), c(90, 100, 10, 100), c(300, 356, 100, 356), c(40, 60000, 90, 60000), c(1200, 200000, 1500, 300000),
  c(5, 3e6, 25, 2e6), c(30000, 1e6, 31000, 1e6)
)
tables <- c(
  lapply(edges, function(e) two_groups(e[1], e[2], e[3], e[4])),
  lapply(1:120, function(i) random_table(12)),
  lapply(1:140, function(i) random_table(360)),
  lapply(1:80, function(i) random_table(5000))
)

# --- many strata ------------------------------------------------------------------------------------------------------

breslow_day <- function(x1, n1, x2, n2, or) {
  k <- x1 + x2
  low <- pmax(0, k - n2)
  high <- pmin(n1, k)
  expected <- mapply(function(n1, n2, k, low, high) {
    f <- function(u) {
      # Position between the ends on the logit scale, so that both ends are reached without loss.
      a <- low + (high - low) * plogis(u)
      b <- (high - low) * plogis(-u)
      to_n1 <- (n1 - high) + b
      to_k <- (k - high) + b
      from <- (n2 - k + low) + (high - low) * plogis(u)
      log(a) + log(from) - log(to_n1) - log(to_k) - log(or)
    }
    u <- uniroot(f, c(-40, 40), tol = 1e-15, maxiter = 10000)$root
    low + (high - low) * plogis(u)
  }, n1, n2, k, low, high)
  variance <- 1 / (1 / expected + 1 / (k - expected) + 1 / (n1 - expected) + 1 / (n2 - k + expected))
  statistic <- sum((x1 - expected)^2 / variance)
  tarone <- statistic - sum(x1 - expected)^2 / sum(variance)
  df <- length(x1) - 1
  list(
    statistic = unbox(statistic), tarone = unbox(tarone), df = unbox(df),
    p = unbox(pchisq(statistic, df, lower.tail = FALSE)),
    tarone_p = unbox(pchisq(tarone, df, lower.tail = FALSE))
  )
}

strata_figures <- function(x1, n1, x2, n2) {
  n <- n1 + n2
  k <- x1 + x2
  told <- n1 > 0 & n2 > 0 & k > 0 & k < n
  both <- n1 > 0 & n2 > 0
  out <- list(
    strata = cbind(x1, n1, x2, n2),
    informative = unbox(sum(told))
  )
  if (any(told)) {
    # mantelhaen.test wants two strata or more: one where nobody takes part is put in last, and changes nothing.
    cells <- array(c(rbind(x1, x2, n1 - x1, n2 - x2)[, told], 0, 0, 2, 2), c(2, 2, sum(told) + 1))
    test <- mantelhaen.test(cells, correct = FALSE)
    out$chi_square <- unbox(unname(test$statistic))
    out$p <- unbox(test$p.value)
    or <- unname(test$estimate)
    if (is.finite(or)) {
      out$odds_ratio <- unbox(or)
      if (or > 0) out$odds_ratio_limits <- as.numeric(test$conf.int)
      if (or > 0 && sum(told) > 1) {
        out$breslow_day <- breslow_day(x1[told], n1[told], x2[told], n2[told], or)
      }
    }
  }
  if (any(both)) {
    a <- x1[both]; b <- x2[both]; m1 <- n1[both]; m2 <- n2[both]; m <- m1 + m2
    w <- m1 * m2 / m
    rd <- weighted.mean(a / m1 - b / m2, w)
    part1 <- sum(b * (m1 / m)^2 - a * (m2 / m)^2 + (m1 / m) * (m2 / m) * (m2 - m1) / 2)
    part2 <- sum(a * (m2 - b) / m + b * (m1 - a) / m) / 2
    se <- sqrt(max(0, rd * part1 + part2)) / sum(w)
    out$risk_difference <- unbox(rd)
    if (se > 1e-9) out$risk_difference_limits <- c(max(-1, rd - z * se), min(1, rd + z * se))
  }
  out
}

random_strata <- function(i) {
  count <- sample(1:25, 1)
  largest <- c(4, 30, 350)[i %% 3 + 1]
  n1 <- sample(0:largest, count, TRUE)
  n2 <- sample(0:largest, count, TRUE)
  base <- rnorm(count, -1, 1.2)
  effect <- rnorm(1, 0, 1) + rnorm(count, 0, c(0, 0.6)[i %% 2 + 1])
  strata_figures(rbinom(count, n1, plogis(base + effect)), n1, rbinom(count, n2, plogis(base)), n2)
}
strata <- c(
  list(
    strata_figures(c(12, 24, 5, 60), rep(174, 4), c(70, 90, 33, 110), rep(183, 4)),
    strata_figures(c(1, 0), c(1, 1), c(0, 0), c(1, 1)),
    strata_figures(c(0, 5), c(5, 5), c(0, 7), c(4, 7)),
    strata_figures(c(0, 0, 3), c(0, 5, 9), c(2, 0, 3), c(9, 8, 9)),
    strata_figures(7, 20, 9, 41)
  ),
  lapply(1:40, random_strata)
)

# --- one list of numbers ----------------------------------------------------------------------------------------------

p_values <- c(
  list(c(0.01), c(1, 1, 1), c(0, 0.5, 0.5), c(0.04, 0.03, 0.02, 0.01), c(1e-30, 1e-20, 0.9)),
  lapply(1:25, function(i) {
    p <- runif(sample(1:60, 1))^sample(1:6, 1)
    if (i %% 3 == 0) p <- c(p, sample(p, 3, TRUE))
    p
  })
)
benjamini_hochberg <- lapply(p_values, function(p) list(p = p, adjusted = p.adjust(p, 'BH')))

# Mean absolute difference between all pairs, over twice the mean: the definition.
gini <- function(x) mean(abs(outer(x, x, '-'))) / (2 * mean(x))

top_share <- function(x, fraction) {
  curve <- approxfun(0:length(x) / length(x), c(0, cumsum(sort(x))) / sum(x))
  1 - curve(1 - fraction)
}

amounts <- c(
  list(c(1), c(5, 5, 5, 5), c(0, 0, 0, 1), c(0.1, 0.1, 0.1), 1:10, c(0, 0, 0, 1, 1, 2, 3, 8)),
  lapply(1:20, function(i) rpois(sample(2:60, 1), sample(1:5, 1))),
  lapply(1:20, function(i) round(rlnorm(sample(2:80, 1), 10, 1.5)))
)
amounts <- Filter(function(x) sum(x) > 0, amounts)
concentration <- lapply(amounts, function(x) {
  list(
    x = x, gini = unbox(gini(x)),
    lorenz = c(0, cumsum(sort(x)) / sum(x)),
    top_tenth = unbox(top_share(x, 0.1)), top_quarter = unbox(top_share(x, 0.25)),
    median = unbox(median(x)),
    quantiles = unname(quantile(x, c(0, 0.05, 0.1, 0.25, 1 / 3, 0.5, 0.75, 0.9, 1), type = 7))
  )
})

trends <- lapply(1:40, function(i) {
  count <- sample(3:15, 1)
  x <- if (i %% 2) 2010 + seq_len(count) else round(rnorm(count, 0, 3), 2)
  variance <- rgamma(count, 2, 500)
  y <- runif(1, -0.05, 0.05) * (x - mean(x)) + rnorm(count, 0, sqrt(variance))
  # Centred, since the normal equations of raw years lose digits; the intercept is carried back to x = 0.
  centre <- weighted.mean(x, 1 / variance)
  fit <- lm(y ~ I(x - centre), weights = 1 / variance)
  slope <- unname(coef(fit)[2])
  # Variances are taken as known: the standard error without lm's own estimate of the residual scale.
  se <- sqrt(summary(fit)$cov.unscaled[2, 2])
  list(
    x = x, y = y, variance = variance, slope = unbox(slope), intercept = unbox(unname(coef(fit)[1]) - slope * centre),
    se = unbox(se), limits = slope + c(-1, 1) * z * se, p = unbox(2 * pnorm(-abs(slope / se)))
  )
})

# --- distributions ----------------------------------------------------------------------------------------------------

probabilities <- c(10^-(300 / 1:40), 10^-(1:17), 1:99 / 100, 0.075, 0.0749, 0.925, 0.9251, 0.975, 0.995, 1 - 10^-(3:5))
deviates <- c(seq(-8, 8, 0.125), 0.67448975, 5.65, 5.66, 9:37)
squares <- expand.grid(
  x = c(1e-8, 0.01, 0.5, 1, 3.84, 10, 30, 100, 139.2, 400, 1000, 1300),
  df = c(1, 2, 3, 4, 7, 10, 25, 60, 401, 1200)
)

sections <- list(
  two_groups = tables, mantel_haenszel = strata, benjamini_hochberg = benjamini_hochberg, concentration = concentration,
  weighted_trend = trends,
  normal_quantile = lapply(probabilities, function(p) c(p, qnorm(p))),
  normal_upper_tail = lapply(deviates, function(q) c(q, pnorm(q, lower.tail = FALSE))),
  chi_square_upper_tail = lapply(seq_len(nrow(squares)), function(i) {
    c(squares$x[i], squares$df[i], pchisq(squares$x[i], squares$df[i], lower.tail = FALSE))
  }),
  log_factorial = lapply(c(0:25, 100, 1000, 8191, 8192, 1e5, 3e6), function(n) c(n, lfactorial(n)))
)

# One case a line, 15 significant digits; unbounded limits as "Inf".
line <- function(case) as.character(toJSON(case[!sapply(case, is.null)], digits = I(15), na = 'string'))
block <- function(name) {
  paste0('  "', name, '": [\n    ', paste(vapply(sections[[name]], line, ''), collapse = ',\n    '), '\n  ]')
}
text <- paste0('{\n', paste(vapply(names(sections), block, ''), collapse = ',\n'), '\n}')
writeLines(text, 'data/oracles/statistics-generated.json')
