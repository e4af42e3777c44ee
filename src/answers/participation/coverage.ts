import type { Snapshot } from '../../store/snapshot.ts'
import { onceFor } from '../once-for.ts'
import type { Source, Warning } from '../question.ts'
import type { ParticipationInput } from './input.ts'
import type { ListUse, Unused } from './list-use.ts'
import type { Rows, Stratum } from './stratum.ts'

/** What the answer is drawn from, and what it lacks. */
export interface Coverage {
  readonly listsKnown: number
  readonly listsComplete: number
  readonly listsCounted: number
  /** Lists that are known but not counted, and why. */
  readonly uncounted: readonly { readonly list: string; readonly scheme: string; readonly year: number; readonly why: Unused }[]
  /** Names on the counted lists with the role and status asked for: counted, waiting, outside the scope, not municipalities. */
  readonly rows: Rows
  /** How often applications were granted, over the lists where both totals are known. */
  readonly grants: { readonly lists: number; readonly applications: number; readonly awards: number; readonly rate: number | null }
}

export function coverageOf(uses: readonly ListUse[], strata: readonly Stratum[], where?: string): Coverage {
  const counted = uses.filter(({ unused }) => unused === null)
  const total = (of: (rows: Rows) => number): number => strata.reduce((sum, { rows }) => sum + of(rows), 0)
  const rows: Rows = {
    printed: total((r) => r.printed),
    counted: total((r) => r.counted),
    waiting: total((r) => r.waiting),
    outside: total((r) => r.outside),
    notMunicipality: total((r) => r.notMunicipality),
  }
  return {
    listsKnown: uses.length,
    listsComplete: uses.filter(({ list }) => list.complete).length,
    listsCounted: counted.length,
    uncounted: uses.flatMap(({ list, unused }) => (unused === null ? [] : [{ list: list.id, scheme: list.scheme, year: list.year, why: unused }])),
    rows,
    // The totals are of whole lists: they say nothing of a part of the country.
    grants: grantsOf(where === undefined ? uses : []),
  }
}

function grantsOf(uses: readonly ListUse[]): Coverage['grants'] {
  const known = uses.flatMap(({ list }) => {
    const { applicationsTotal: applications, awardsTotal: awards } = list
    const isWhole = list.repeats === null && applications !== null && awards !== null && applications >= awards
    return isWhole ? [{ applications, awards }] : []
  })
  const applications = known.reduce((total, list) => total + list.applications, 0)
  const awards = known.reduce((total, list) => total + list.awards, 0)
  return { lists: known.length, applications, awards, rate: applications === 0 ? null : awards / applications }
}

/** What must be said beside the figures. */
export function warningsOf(
  strata: readonly Stratum[],
  coverage: Coverage,
  unknownMembers: number,
  input: ParticipationInput,
  groups: { readonly empty: readonly string[]; readonly overlapping: number },
  caveats: readonly Warning[] = [],
): readonly Warning[] {
  const warnings: Warning[] = []
  const waiting = strata.reduce((total, stratum) => total + stratum.undetermined.length, 0)
  const outside = strata.flatMap(({ scheme, year, outside: codes }) => codes.map((code) => `${scheme} ${year}: ${code}`))
  if (strata.length === 0) warnings.push({ code: 'no-complete-list', where: null, message: noCompleteList })
  if (waiting > 0) warnings.push({ code: 'rows-waiting', where: null, message: rowsWaiting(waiting) })
  if (outside.length > 0) warnings.push({ code: 'outside-scope', where: outside.slice(0, 20).join('; '), message: outsideScope(outside.length, input) })
  const scopeUnknown = strata.reduce((total, stratum) => total + stratum.inScope.filter((mark) => mark === -1).length, 0)
  if (scopeUnknown > 0) warnings.push({ code: 'scope-fact-missing', where: null, message: scopeFactMissing(scopeUnknown) })
  if (unknownMembers > 0) warnings.push({ code: 'group-unknown', where: null, message: groupUnknown(unknownMembers) })
  if (groups.empty.length > 0) warnings.push({ code: 'group-empty', where: groups.empty.join(', '), message: groupEmpty(groups.empty.join(', ')) })
  if (groups.overlapping > 0) warnings.push({ code: 'groups-overlap', where: null, message: groupsOverlap(groups.overlapping) })
  warnings.push(...caveats)
  if (strata.length > 1) warnings.push({ code: 'lists-alike', where: null, message: listsAlike })
  if (strata.length > 0) warnings.push({ code: 'whole-population', where: null, message: wholePopulation })
  if (coverage.listsCounted < coverage.listsKnown) warnings.push({ code: 'lists-uncounted', where: null, message: listsUncounted(coverage) })
  return warnings
}

const noCompleteList = {
  nb: 'Ingen hele lister i utvalget: andeler kan ikke regnes ut. Se dekningen for hva som finnes.',
  nn: 'Ingen heile lister i utvalet: delar kan ikkje reknast ut. Sjå dekninga for kva som finst.',
  en: 'No complete list in the selection: rates cannot be computed. See the coverage for what there is.',
}
const rowsWaiting = (n: number) => (n === 1 ? oneRowWaiting : {
  nb: `${n} navn venter på avklaring. De er ikke talt med; grensene viser hva de kan endre.`,
  nn: `${n} namn ventar på avklaring. Dei er ikkje talde med; grensene viser kva dei kan endre.`,
  en: `${n} names are not yet settled. They are not counted; the bounds show what they could change.`,
})
const oneRowWaiting = {
  nb: '1 navn venter på avklaring. Det er ikke talt med; grensene viser hva det kan endre.',
  nn: '1 namn ventar på avklaring. Det er ikkje talt med; grensene viser kva det kan endre.',
  en: '1 name is not yet settled. It is not counted; the bounds show what it could change.',
}
const outsideScope = (n: number, input: ParticipationInput) => ({
  nb: `${n === 1 ? '1 deltakelse er av en kommune' : `${n} deltakelser er av kommuner`} utenfor omfanget (${input.among === 'eligible' ? 'etter reglene kunne de ikke delta, eller de hører til et annet fylke' : 'partnere fra andre fylker'}) og teller ikke i andelene.`,
  nn: `${n === 1 ? '1 deltaking er av ein kommune' : `${n} deltakingar er av kommunar`} utanfor omfanget (${input.among === 'eligible' ? 'etter reglane kunne dei ikkje delta, eller dei høyrer til eit anna fylke' : 'partnarar frå andre fylke'}) og tel ikkje i delane.`,
  en: `${n === 1 ? '1 participation is by a municipality' : `${n} participations are by municipalities`} outside the scope (${input.among === 'eligible' ? 'by the rules they could not take part, or they belong to another county' : 'partners from other counties'}) and ${n === 1 ? 'does' : 'do'} not count in the rates.`,
})
const scopeFactMissing = (n: number) => ({
  nb: n === 1 ? 'For 1 kommune (talt per ordning og år) er det ikke kjent om den kunne delta. Den er holdt utenfor.' : `For ${n} kommuner (talt per ordning og år) er det ikke kjent om de kunne delta. De er holdt utenfor.`,
  nn: n === 1 ? 'For 1 kommune (talt per ordning og år) er det ikkje kjent om han kunne delta. Han er halden utanfor.' : `For ${n} kommunar (talde per ordning og år) er det ikkje kjent om dei kunne delta. Dei er haldne utanfor.`,
  en: n === 1 ? 'For 1 municipality (counted per scheme and year) it is not known whether it could take part. It is left out.' : `For ${n} municipalities (counted per scheme and year) it is not known whether they could take part. They are left out.`,
})
const groupUnknown = (n: number) => ({
  nb: `For ${n === 1 ? '1 kommune' : `${n} kommuner`} (talt per ordning og år) mangler et kjennetegn gruppen bygger på. ${n === 1 ? 'Den' : 'De'} er holdt utenfor begge grupper.`,
  nn: `For ${n === 1 ? '1 kommune (talt' : `${n} kommunar (talde`} per ordning og år) manglar eit kjenneteikn gruppa byggjer på. ${n === 1 ? 'Han er halden' : 'Dei er haldne'} utanfor begge gruppene.`,
  en: `For ${n === 1 ? '1 municipality' : `${n} municipalities`} (counted per scheme and year) a fact the group turns on is missing. ${n === 1 ? 'It is' : 'They are'} left out of both groups.`,
})
const groupEmpty = (names: string) => ({
  nb: `Ingen kommuner hører til «${names}» i disse årene. Se etter at numrene og verdiene gjaldt da; fylker og kommuner har skiftet nummer.`,
  nn: `Ingen kommunar høyrer til «${names}» i desse åra. Sjå etter at numra og verdiane gjaldt då; fylke og kommunar har skifta nummer.`,
  en: `No municipality belongs to “${names}” in these years. See that the numbers and values held then; counties and municipalities have changed numbers.`,
})
const groupsOverlap = (n: number) => ({
  nb: `Gruppene overlapper: ${n === 1 ? '1 kommune' : `${n.toLocaleString('nb')} kommuner`} (talt per ordning og år) er i begge. Intervaller og tester regner gruppene som adskilte og kan ikke stoles på her; skill dem med & og !.`,
  nn: `Gruppene overlappar: ${n === 1 ? '1 kommune (talt' : `${n.toLocaleString('nn')} kommunar (talde`} per ordning og år) er i begge. Intervall og testar reknar gruppene som skilde og kan ikkje stolast på her; skil dei med & og !.`,
  en: `The groups overlap: ${n === 1 ? '1 municipality' : `${n.toLocaleString('en')} municipalities`} (counted per scheme and year) ${n === 1 ? 'is' : 'are'} in both. Intervals and tests take the groups as separate and cannot be relied on here; part them with & and !.`,
})
const listsAlike = {
  nb: 'De samlede intervallene regner listene som uavhengige. Samme kommuner står på flere lister, så usikkerheten er noe større enn vist.',
  nn: 'Dei samla intervalla reknar listene som uavhengige. Same kommunar står på fleire lister, så uvissa er noko større enn vist.',
  en: 'The pooled intervals take the lists as independent. The same municipalities stand on several lists, so the uncertainty is somewhat larger than shown.',
}
const wholePopulation = {
  nb: 'Listene er hele: intervallene sier hvor mye tilfeldigheter i hvem som søkte kunne flyttet tallene, ikke utvalgsfeil.',
  nn: 'Listene er heile: intervalla seier kor mykje tilfelle i kven som søkte kunne flytta tala, ikkje utvalsfeil.',
  en: 'The lists are complete: the intervals say how much chance in who applied could have moved the figures, not sampling error.',
}
const listsUncounted = (coverage: Coverage) => ({
  nb: `${coverage.listsCounted} av ${coverage.listsKnown} ${coverage.listsKnown === 1 ? 'kjent liste' : 'kjente lister'} kan telles. Hvilke lister som er kjent, er ikke tilfeldig.`,
  nn: `${coverage.listsCounted} av ${coverage.listsKnown} ${coverage.listsKnown === 1 ? 'kjend liste' : 'kjende lister'} kan teljast. Kva lister som er kjende, er ikkje tilfeldig.`,
  en: `${coverage.listsCounted} of ${coverage.listsKnown} known ${coverage.listsKnown === 1 ? 'list' : 'lists'} can be counted. Which lists are known is not chance.`,
})

/** The same choice of lists (`listUses`) has the same sources, whatever else is asked. */
const keptSources = onceFor(() => new WeakMap<readonly ListUse[], readonly Source[]>())

/** The pages that the rows of the counted lists were read from; the file's name for a list that a person imported without telling its page. */
export function sourcesOf(snapshot: Snapshot, uses: readonly ListUse[]): readonly Source[] {
  const found = keptSources(snapshot).get(uses)
  if (found) return found
  const rows = new Map<string, number>()
  for (const { list, unused } of uses) {
    if (unused !== null) continue
    const range = snapshot.rowsOfList[snapshot.listIndex.get(list.id) ?? -1]
    for (let row = range?.from ?? 0; row < (range?.to ?? 0); row++) {
      const url = snapshot.data.entries[row]?.sourceUrl || list.sourceUrl || list.fileName
      rows.set(url, (rows.get(url) ?? 0) + 1)
    }
  }
  const made = [...rows].map(([url, count]) => ({ url, date: null, rows: count }))
  keptSources(snapshot).set(uses, made)
  return made
}
