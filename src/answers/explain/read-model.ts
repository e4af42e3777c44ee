import { firstDayOf, yearOf } from '../../domain/plain-date.ts'
import { countyOf } from '../../domain/register/register.ts'
import { schemeName } from '../../domain/scheme.ts'
import { same, type Text } from '../../domain/text.ts'
import { marginalEffects } from '../../statistics/marginal-effects.ts'
import { criticalValue, normalUpperTail } from '../../statistics/normal.ts'
import type { Snapshot } from '../../store/snapshot.ts'
import { latestDay } from '../units.ts'
import type { Estimate, ExplainModel, ExplainTerm, FixedTerm, LeftOut, Marginal, TermLeftOut } from './answer.ts'
import type { Fitted } from './fit.ts'
import type { ExplainInput } from './input.ts'
import type { Level, ModelRows } from './model-rows.ts'
import { directionOf, termSentence } from './sentences.ts'
import type { ColumnTerm, TermId } from './terms.ts'
import { inEach, leftOutTitles, reasonTitles, t, termCautions, termTitles, termUnits } from './words.ts'

/** Terms that are a yes or a no: their effect is the change from one to the other. */
const isYesNo = (term: ColumnTerm): boolean => term === 'council' || term === 'earlier'

/** One term of a fit: the coefficient with its clustered error, and the average marginal effect. */
export function readTerm(
  { design, columns, fit, covariance }: Fitted,
  term: ColumnTerm,
  confidence: number,
): (Estimate & Marginal) | null {
  const column = columns.indexOf(term)
  if (column < 0) return null
  const size = fit.coefficients.length
  const z = criticalValue(confidence)
  const estimate = fit.coefficients[column] ?? 0
  const se = Math.sqrt(covariance[column * size + column] ?? 0)
  const [marginal] = marginalEffects(design, fit.coefficients, covariance, [
    { column, kind: isYesNo(term) ? 'change' : 'slope' },
  ])
  const { effect, se: marginalSe } = marginal ?? { effect: NaN, se: NaN }
  return {
    estimate,
    se,
    low: estimate - z * se,
    high: estimate + z * se,
    p: 2 * normalUpperTail(Math.abs(estimate / se)),
    marginalEffect: effect,
    marginalSe,
    marginalLow: effect - z * marginalSe,
    marginalHigh: effect + z * marginalSe,
  }
}

/** The fit as it is told: terms read out, levels folded, and what fell out. */
export function readModel(snapshot: Snapshot, rows: ModelRows, fitted: Fitted, input: ExplainInput): ExplainModel {
  const events = rows.outcome.reduce((sum, one) => sum + one, 0)
  return {
    kind: fitted.kind,
    reason: fitted.reason,
    why: whyKind(fitted),
    n: rows.rows,
    events,
    eventsPerVariable: fitted.eventsPerVariable,
    coefficients: fitted.fit.coefficients.length,
    municipalities: rows.municipalities.length,
    strata: rows.levels.length,
    confidence: input.confidence,
    adjustment: fitted.adjustment,
    terms: fitted.columns.flatMap((term) => termOf(fitted, term, input.confidence)),
    fixed: fixedOf(snapshot, rows, fitted),
    leftOut: leftOutOf(rows),
    termsLeftOut: [
      ...rows.unknownTerms.map((term) => fellOut(term, notKnown)),
      ...fitted.constant.map((term) => fellOut(term, allAlike)),
    ],
  }
}

function termOf(fitted: Fitted, term: ColumnTerm, confidence: number): readonly ExplainTerm[] {
  const read = readTerm(fitted, term, confidence)
  if (read === null) return []
  return [{
    term, title: termTitles[term], unit: termUnits[term], ...read,
    effect: isYesNo(term) ? 'change' : 'slope',
    direction: directionOf(read.marginalLow, read.marginalHigh),
    caution: termCautions[term] ?? null,
    sentence: termSentence(term, read),
  }]
}

const whyKind = ({ reason, eventsPerVariable, separating }: Fitted): Text =>
  reason !== 'separation'
    ? inEach((language) => {
        const per = new Intl.NumberFormat({ nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' }[language], {
          maximumFractionDigits: 1,
        }).format(eventsPerVariable)
        return { nb: `${reasonTitles[reason].nb}: ${per}, der grensen er 10`, nn: `${reasonTitles[reason].nn}: ${per}, der grensa er 10`, en: `${reasonTitles[reason].en}: ${per}, where the limit is 10` }[language]
      })
    : inEach((language) => `${reasonTitles.separation[language]}: ${separating.map((term) => termTitles[term][language].toLowerCase()).join(', ')}`)

/** Levels of lists or years, and of counties, in the order of the coefficients. */
function fixedOf(
  snapshot: Snapshot,
  rows: ModelRows,
  { columns, factors, design, fit, covariance, baseCounty }: Fitted,
): readonly FixedTerm[] {
  const size = fit.coefficients.length
  const figures = (at: number) => ({
    estimate: fit.coefficients[at] ?? 0,
    se: Math.sqrt(covariance[at * size + at] ?? 0),
  })
  const levels = rows.levels.map((level, i): FixedTerm => ({
    kind: level.scheme === null ? 'year' : 'list',
    id: level.id,
    title: levelTitle(snapshot, level),
    ...figures(columns.length + i),
  }))
  const at = factors.indexOf('county')
  if (at < 0) return levels
  const offset = design.factors.slice(0, at).reduce((sum, factor) => sum + factor.levels, columns.length)
  const others = rows.counties.filter((code) => code !== baseCounty)
  return [
    ...levels,
    ...others.map((code, i): FixedTerm => ({
      kind: 'county',
      id: code,
      title: countyTitle(snapshot, code),
      ...figures(offset + i),
    })),
  ]
}

const levelTitle = ({ schemeById }: Snapshot, { scheme, year }: Level): Text => {
  const found = scheme === null ? undefined : schemeById.get(scheme)
  return inEach((language) => (found ? `${schemeName(found)[language]} ${year}` : String(year)))
}

/** What a county of today is called. */
export const countyTitle = (snapshot: Snapshot, code: string): Text =>
  same(countyOf(snapshot.names.register, `${code}00`, firstDayOf(yearOf(latestDay(snapshot))))?.name ?? code)

/** Rows left out, with the codes in order. */
const leftOutOf = ({ leftOut }: ModelRows): readonly LeftOut[] =>
  [...leftOut].map(([reason, { rows, codes }]) => ({
    reason,
    title: leftOutTitles[reason],
    rows,
    codes: [...codes].toSorted(),
  }))

const fellOut = (term: TermId, why: Text): TermLeftOut => ({ term, title: termTitles[term], why })
const notKnown = t(
  'ikke kjent for mer enn en femdel av radene: mange kjennetegn finnes bare for kommunene i 2024',
  'ikkje kjent for meir enn ein femdel av radene: mange kjenneteikn finst berre for kommunane i 2024',
  'not known for more than a fifth of the rows: many facts exist only for the municipalities of 2024',
)
const allAlike = t('likt for alle radene', 'likt for alle radene', 'the same for all rows')
