# Logistic regression of the rows in rows.csv of the folder given, as bench/explain.ts has written them: glm alone, and with errors
# clustered and average marginal effects. Seconds (the median of several runs, without start-up and reading) and figures go to stdout
# as JSON. x0, x1 … are numbers, f0, f1 … levels; f0 has a level for every list or year and takes the place of the intercept.
suppressPackageStartupMessages(library(sandwich))
folder <- commandArgs(trailingOnly = TRUE)[1]
rows <- read.csv(file.path(folder, "rows.csv"))
numbers <- grep("^x", names(rows), value = TRUE)
factors <- grep("^f", names(rows), value = TRUE)
rows[factors] <- lapply(rows[factors], factor)
model <- reformulate(c("0", factors[1], numbers, factors[-1]), "y")

fit_only <- function() glm(model, family = binomial, data = rows)
everything <- function() {
  fit <- fit_only()
  V <- vcovCL(fit, cluster = rows$cluster)
  p <- fitted(fit)
  list(fit = fit, errors = sqrt(diag(V)), effects = mean(p * (1 - p)) * coef(fit)[numbers])
}
seconds <- function(work, runs) median(replicate(runs, system.time(work())[["elapsed"]]))
invisible(everything())
glm_seconds <- seconds(fit_only, 9)
whole_seconds <- seconds(everything, 5)
precise <- glm(model, family = binomial, data = rows, control = glm.control(epsilon = 1e-14, maxit = 100))
p <- fitted(precise)
told <- function(x) paste0("[", paste(format(unname(x), digits = 15, trim = TRUE), collapse = ","), "]")
order <- c(numbers, setdiff(names(coef(precise))[order(match(sub("^(f[0-9]).*", "\\1", names(coef(precise))), factors))], numbers))
cat(sprintf('{"glm":%.5f,"whole":%.5f,"coefficients":%s,"errors":%s,"effects":%s}', glm_seconds, whole_seconds, told(coef(precise)[order]),
  told(sqrt(diag(vcovCL(precise, cluster = rows$cluster)))[order]), told(mean(p * (1 - p)) * coef(precise)[numbers])))
