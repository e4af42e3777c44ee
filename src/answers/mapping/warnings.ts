import type { Warning } from '../question.ts'
import type { Mapping } from './mapping.ts'
import { few } from './rows.ts'

/** What must be said beside the table. */
export function mappingWarnings({ columns, count, strata, uncounted, waiting }: Mapping): readonly Warning[] {
  const tests = columns.p.reduce((n, p) => n + (Number.isNaN(p) ? 0 : 1), 0)
  const small = columns.inScope.reduce((n, inScope, row) => n + (Math.min(inScope, columns.othersInScope[row] ?? 0) < few ? 1 : 0), 0)
  const warnings: Warning[] = []
  if (strata.length === 0) warnings.push({ code: 'no-complete-list', where: null, message: noCompleteList })
  if (waiting > 0) warnings.push({ code: 'rows-waiting', where: null, message: namesWaiting(waiting) })
  if (small > 0) warnings.push({ code: 'few-municipalities', where: null, message: fewRows(small, count) })
  if (tests > 20) warnings.push({ code: 'many-tests', where: null, message: manyTests(tests) })
  if (count > 0) warnings.push({ code: 'whole-population', where: null, message: wholePopulation })
  if (uncounted.length > 0) warnings.push({ code: 'lists-uncounted', where: null, message: notCounted })
  return warnings
}

const noCompleteList = {
  nb: 'Ingen hele lister i utvalget: andeler kan ikke regnes ut. Se dekningen for hva som finnes.',
  nn: 'Ingen heile lister i utvalet: delar kan ikkje reknast ut. Sjå dekninga for kva som finst.',
  en: 'No complete list in the selection: rates cannot be computed. See the coverage for what there is.',
}
const namesWaiting = (n: number) => ({
  nb: `${n} navn på listene venter på avklaring og er ikke talt med. Kolonnene «med alle uavklarte» viser hvor langt de kan flytte andelen.`,
  nn: `${n} namn på listene ventar på avklaring og er ikkje talde med. Kolonnane «med alle uavklarte» viser kor langt dei kan flytte delen.`,
  en: `${n} names on the lists are not yet settled and are not counted. The columns “with all waiting names” show how far they can move the rate.`,
})
const fewRows = (n: number, all: number) => ({
  nb: `I ${n} av ${all} rader er det færre enn ${few} kommuner på en av sidene (kolonnen «få kommuner»). Da kan én kommune flytte andelen med mer enn ti prosentpoeng.`,
  nn: `I ${n} av ${all} rader er det færre enn ${few} kommunar på ei av sidene (kolonnen «få kommunar»). Då kan éin kommune flytte delen med meir enn ti prosentpoeng.`,
  en: `In ${n} of ${all} rows there are fewer than ${few} municipalities on one of the sides (the column “few municipalities”). One municipality can then move the rate by more than ten percentage points.`,
})
const manyTests = (n: number) => ({
  nb: `${n} p-verdier står i tabellen, ikke justert for at de er mange. Rundt én av tjue er under 0,05 også der det ikke er noen forskjell.`,
  nn: `${n} p-verdiar står i tabellen, ikkje justerte for at dei er mange. Om lag éin av tjue er under 0,05 òg der det ikkje er nokon skilnad.`,
  en: `The table holds ${n} p values, not adjusted for being many. About one in twenty is below 0.05 even where there is no difference.`,
})
const wholePopulation = {
  nb: 'Listene er hele: intervallene sier hvor mye tilfeldigheter i hvem som søkte kunne flyttet tallene, ikke utvalgsfeil.',
  nn: 'Listene er heile: intervalla seier kor mykje tilfelle i kven som søkte kunne flytta tala, ikkje utvalsfeil.',
  en: 'The lists are complete: the intervals say how much chance in who applied could have moved the figures, not sampling error.',
}
const notCounted = {
  nb: 'Ordninger og år uten en liste som kan telles, står sist i tabellen uten tall, med grunnen. Hvilke lister som er kjent, er ikke tilfeldig.',
  nn: 'Ordningar og år utan ei liste som kan teljast, står sist i tabellen utan tal, med grunnen. Kva lister som er kjende, er ikkje tilfeldig.',
  en: 'Schemes and years without a list that can be counted stand last in the table without figures, with the reason. Which lists are known is not chance.',
}
