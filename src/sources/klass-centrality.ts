import { municipalitiesOn } from '../domain/register/register.ts'
import type { FetchedFacts } from '../domain/fetched.ts'
import { inOrder } from '../domain/in-order.ts'
import type { FactRow } from './fact-row.ts'
import { type Asking, type Fetched, type Source, statisticsNorway } from './fetched.ts'
import { dateAt, itemsOf, openDateAt, textAt } from './klass-reply.ts'
import { municipalitiesMissing, newEdition, otherShape, unknownMunicipalities } from './registers.errors.ts'

const source = 'KLASS 131 → 128'
const url = 'https://www.ssb.no/klass/klassifikasjoner/128'

/** The editions of the centrality index that are told apart, each with its half-open period. */
const editions = [
  { edition: '2020', start: '2020-01-01', end: '2024-01-01' },
  { edition: '2024', start: '2024-01-01', end: null },
] as const

type Row = FetchedFacts['rows'][number]

/**
 * How KLASS 131 (municipalities) corresponds to KLASS 128 (centrality), by date: class 1 (most central) to 6 for each
 * number, in the edition in force at the time. Asked for as a range: `/correspondsAt` gives nothing for this pair. What
 * KLASS gives from 2020 is the edition of 2020, from 2024 that of 2024; a class that changes within an edition means a
 * newer edition, which is refused, since editions are never mixed. The edition of 2024 was carried back by Statistics
 * Norway to the numbers of 1994–2023; those rows KLASS does not give, so they stay as they are in force here.
 */
async function fetchCentrality({ client, addresses, register, facts, on }: Asking): Promise<readonly Fetched[]> {
  const today = on.slice(0, 10)
  const asked = `${addresses.klass}/classifications/131/corresponds?targetClassificationId=128&from=${editions[0].start}&to=${today}`
  const rows = classesIn(await client.json(asked), today)
  const unknown = [...new Set(rows.map(({ code }) => code))].filter((code) => !register.byCode.has(code))
  if (unknown.length > 0) throw unknownMunicipalities(source, unknown)
  const [older, newer] = [
    rows.filter(({ edition }) => edition === '2020'),
    rows.filter(({ edition }) => edition === '2024'),
  ]
  for (const [from, found] of [
    [editions[0].start, older],
    [editions[1].start, newer],
  ] as const) {
    const classed = new Set(found.map(({ code }) => code))
    const missing = municipalitiesOn(register, from).flatMap(({ code }) => (classed.has(code) ? [] : [code]))
    if (missing.length > 0) throw municipalitiesMissing(source, Number(from.slice(0, 4)), missing, [])
  }
  const version = { ...statisticsNorway(url, 'KLASS 128'), version: today, url }
  return [
    { ...version, dataset: 'centrality-2020', content: { kind: 'facts', rows: older } },
    { ...version, dataset: 'centrality-2024', content: { kind: 'facts', rows: carriedBack(newer, facts) } },
  ]
}

/**
 * The classes of a reply, by edition. KLASS tells a class that is the same in two editions once, over both periods:
 * such a row counts in each.
 */
export function classesIn(reply: unknown, today: string): readonly Row[] {
  const rows = itemsOf(reply, 'correspondenceItems', source).flatMap((item, i): readonly Row[] => {
    const where = `correspondenceItems[${i}]`
    const [code, target] = [textAt(item, 'sourceCode', where, source), textAt(item, 'targetCode', where, source)]
    if (!/^\d{4}$/.test(code)) throw otherShape(source, `${where}.sourceCode`, '0000–9999')
    if (!/^0?[1-6]$/.test(target)) throw otherShape(source, `${where}.targetCode`, '1–6')
    const from = dateAt(item, 'validFrom', where, source)
    const told = openDateAt(item, 'validTo', where, source)
    const until = told !== null && told >= today ? null : told
    return editions.flatMap(({ edition, start, end }): readonly Row[] => {
      if ((end !== null && from >= end) || (until !== null && until <= start)) return []
      const validTo = until === null || (end !== null && until > end) ? end : until
      return [
        { name: 'centrality', edition, code, validFrom: from > start ? from : start, validTo, value: Number(target) },
      ]
    })
  })
  const joined = new Map<string, Row>()
  for (const row of rows.toSorted((a, b) => inOrder(a.validFrom, b.validFrom))) {
    const before = joined.get(`${row.edition}|${row.code}`)
    if (before && before.value !== row.value) throw newEdition(source, row.code, row.validFrom)
    joined.set(`${row.edition}|${row.code}`, before ? { ...before, validTo: row.validTo } : row)
  }
  return [...joined.values()].toSorted((a, b) => inOrder(a.code, b.code) || inOrder(a.edition, b.edition))
}

/**
 * The edition of 2024 for all years: the classes fetched for today's numbers, and those in force here for numbers of
 * before.
 */
function carriedBack(fetched: readonly Row[], facts: readonly FactRow[]): readonly Row[] {
  const known = new Map(fetched.map((row) => [row.code, row]))
  const inForce = facts.filter(({ dataset, name }) => dataset === 'centrality-2024' && name === 'centrality')
  const kept = inForce.map(({ dataset: _, ...row }): Row => ({
    ...row,
    value: known.get(row.code)?.value ?? row.value,
  }))
  const had = new Set(kept.map(({ code }) => code))
  return [...kept, ...fetched.filter(({ code }) => !had.has(code))]
}

export const klassCentrality: Source = {
  id: 'klass-128',
  title: {
    nb: 'Sentralitet etter dato (SSB, KLASS 131 mot 128)',
    nn: 'Sentralitet etter dato (SSB, KLASS 131 mot 128)',
    en: 'Centrality by date (Statistics Norway, KLASS 131 to 128)',
  },
  datasets: ['centrality-2020', 'centrality-2024'],
  fetch: fetchCentrality,
}
