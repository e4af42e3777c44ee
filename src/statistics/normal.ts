/** Value of a polynomial, coefficients from the highest power down (Horner). */
function polynomial(x: number, coefficients: readonly number[]): number {
  let sum = 0
  for (const coefficient of coefficients) sum = sum * x + coefficient
  return sum
}

/** Wichura's three ratios of polynomials: near the middle, in the tail, and far out in it. */
const quantileMiddle = {
  over: [
    2.5090809287301226727e3, 3.3430575583588128105e4, 6.7265770927008700853e4, 4.5921953931549871457e4,
    1.3731693765509461125e4, 1.9715909503065514427e3, 1.3314166789178437745e2, 3.387132872796366608,
  ],
  under: [
    5.226495278852854561e3, 2.8729085735721942674e4, 3.930789580009271061e4, 2.1213794301586595867e4,
    5.3941960214247511077e3, 6.8718700749205790830e2, 4.2313330701600911252e1, 1,
  ],
}
const quantileTail = {
  over: [
    7.7454501427834140764e-4, 2.27238449892691845833e-2, 2.41780725177450611770e-1, 1.27045825245236838258,
    3.64784832476320460504, 5.76949722146069140550, 4.63033784615654529590, 1.42343711074968357734,
  ],
  under: [
    1.05075007164441684324e-9, 5.47593808499534494600e-4, 1.51986665636164571966e-2, 1.48103976427480074590e-1,
    6.89767334985100004550e-1, 1.67638483018380384940, 2.05319162663775882187, 1,
  ],
}
const quantileFarTail = {
  over: [
    2.01033439929228813265e-7, 2.71155556874348757815e-5, 1.24266094738807843860e-3, 2.65321895265761230930e-2,
    2.96560571828504891230e-1, 1.78482653991729133580, 5.46378491116411436990, 6.65790464350110377720,
  ],
  under: [
    2.04426310338993978564e-15, 1.42151175831644588870e-7, 1.84631831751005468180e-5, 7.86869131145613259100e-4,
    1.48753612908506148525e-2, 1.36929880922735805310e-1, 5.99832206555887937690e-1, 1,
  ],
}

/**
 * The z below which a standard normal variable falls with probability `p`.
 * 0 gives -Infinity, 1 gives Infinity, anything outside 0..1 gives NaN. Relative error about 1e-16.
 * Source: Wichura (1988), Algorithm AS 241 (PPND16), Applied Statistics 37, 477-484.
 */
export function normalQuantile(p: number): number {
  if (!(p >= 0 && p <= 1)) return NaN
  const q = p - 0.5
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q
    return (q * polynomial(r, quantileMiddle.over)) / polynomial(r, quantileMiddle.under)
  }
  const tail = q < 0 ? p : 1 - p
  if (tail === 0) return q < 0 ? -Infinity : Infinity
  const r = Math.sqrt(-Math.log(tail))
  const [part, shift] = r <= 5 ? [quantileTail, 1.6] : [quantileFarTail, 5]
  const z = polynomial(r - shift, part.over) / polynomial(r - shift, part.under)
  return q < 0 ? -z : z
}

/**
 * How many standard errors a two-sided interval reaches to either side: 1.96 for a confidence of 0.95.
 * `confidence` lies strictly between 0 and 1.
 */
export function criticalValue(confidence: number): number {
  if (confidence !== last.confidence) last = { confidence, value: -normalQuantile((1 - confidence) / 2) }
  return last.value
}

/** A whole page or table asks for one and the same confidence. */
let last = { confidence: NaN, value: NaN }

/** Cody's ratios of polynomials for the normal distribution: middle, tail and far tail. */
const tailMiddle = {
  over: [
    6.5682337918207449113e-2, 2.2352520354606839287, 1.6102823106855587881e2, 1.0676894854603709582e3,
    1.8154981253343561249e4,
  ],
  under: [1, 4.720258190468824187e1, 9.7609855173777669322e2, 1.0260932208618978205e4, 4.5507789335026729956e4],
}
const tailNear = {
  over: [
    1.0765576773720192317e-8, 3.9894151208813466764e-1, 8.8831497943883759412, 9.3506656132177855979e1,
    5.9727027639480026226e2, 2.4945375852903726711e3, 6.8481904505362823326e3, 1.1602651437647350124e4,
    9.8427148383839780218e3,
  ],
  under: [
    1, 2.2266688044328115691e1, 2.3538790178262499861e2, 1.519377599407554805e3, 6.485558298266760755e3,
    1.8615571640885098091e4, 3.4900952721145977266e4, 3.8912003286093271411e4, 1.9685429676859990727e4,
  ],
}
const tailFar = {
  over: [
    2.307344176494017303e-2, 2.1589853405795699e-1, 1.274011611602473639e-1, 2.2235277649127e-2,
    1.421619193227893466e-3, 2.9112874951168792e-5,
  ],
  under: [
    1, 1.28426009614491121, 4.68238212480865118e-1, 6.59881378689285515e-2, 3.78239633202758244e-3,
    7.29751555083966205e-5,
  ],
}

/** exp(-z²/2), with z² taken in two parts so that a large z loses no digits. */
function bell(z: number): number {
  const coarse = Math.trunc(z * 16) / 16
  return Math.exp(-0.5 * coarse * coarse) * Math.exp(-0.5 * (z - coarse) * (z + coarse))
}

/**
 * Probability that a standard normal variable exceeds `z`. Keeps its digits far out in the tail, down to about 1e-308.
 * Source: Cody (1969), Rational Chebyshev approximations for the error function, Mathematics of Computation 23,
 * 631-637, in the form of Cody (1993), Algorithm 715, ACM TOMS 19, 22-32 (ANORM).
 */
export function normalUpperTail(z: number): number {
  const size = Math.abs(z)
  if (size <= 0.67448975) {
    const square = z * z
    return 0.5 - (z * polynomial(square, tailMiddle.over)) / polynomial(square, tailMiddle.under)
  }
  let tail = 0
  if (size <= Math.sqrt(32)) {
    tail = (bell(size) * polynomial(size, tailNear.over)) / polynomial(size, tailNear.under)
  } else if (size < 40) {
    const inverse = 1 / (size * size)
    const correction = (inverse * polynomial(inverse, tailFar.over)) / polynomial(inverse, tailFar.under)
    tail = (bell(size) * (1 / Math.sqrt(2 * Math.PI) - correction)) / size
  }
  return z > 0 ? tail : 1 - tail
}

/**
 * Probability that a chi-square variable with `df` degrees of freedom exceeds `x`. `df` is a whole number from 1.
 * Source: Q(a + 1, h) = Q(a, h) + h^a e^-h / Gamma(a + 1) with h = x / 2, Abramowitz & Stegun 26.4.8 and 6.5.21;
 * every term is positive, so no digits are lost far out.
 */
export function chiSquareUpperTail(x: number, df = 1): number {
  if (!(df >= 1) || !Number.isInteger(df) || Number.isNaN(x)) return NaN
  if (x <= 0) return 1
  const h = x / 2
  const odd = df % 2 === 1
  let tail = odd ? 2 * normalUpperTail(Math.sqrt(x)) : Math.exp(-h)
  // Logarithms, because e^-h alone is 0 for large x while its product with h^a need not be.
  let logTerm = odd ? -h - Math.log(h * Math.PI) / 2 : -h
  for (let a = odd ? 0.5 : 1; a < df / 2; a += 1) {
    logTerm += Math.log(h / a)
    tail += Math.exp(logTerm)
  }
  return Math.min(1, tail)
}
