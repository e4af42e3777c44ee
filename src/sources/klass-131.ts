import { inOrder } from '../domain/in-order.ts'
import { dayBefore, holdsOn, isPlainDate, type PlainDate } from '../domain/plain-date.ts'
import { withoutBrackets } from '../domain/register/labels.ts'
import { groupBy, type Municipality, type Succession } from '../domain/register/register.ts'
import { type Asking, type Fetched, type Source, statisticsNorway } from './fetched.ts'
import { dateAt, type Item, itemsOf, openDateAt, textAt } from './klass-reply.ts'
import { otherShape, overlappingPeriods } from './registers.errors.ts'

const source = 'KLASS 131'
const url = 'https://www.ssb.no/klass/klassifikasjoner/131'

/** The register knows the municipal division since this day. */
const first = '1838-01-01'

/**
 * Statistics Norway's KLASS, classification 131: every municipality number and name since 1838 with the period in which
 * it was in force (`/codes`, half-open as everywhere here), and who followed whom (`/changes`). A number may have one
 * holder at a time; rows without a follower, or that follow nobody, are no succession.
 */
async function fetchRegister({ client, addresses, on }: Asking): Promise<readonly Fetched[]> {
  const base = `${addresses.klass}/classifications/131`
  const told = municipalitiesIn(await client.json(`${base}/codes?from=${first}`), on)
  const successions = withThoseThatWentOn(successionsIn(await client.json(`${base}/changes?from=${first}`)), told)
  const municipalities = dividedByChanges(told, successions)
  return [
    {
      ...statisticsNorway(url, 'KLASS 131'),
      dataset: 'municipalities-codes',
      version: on.slice(0, 10),
      url,
      content: { kind: 'register', municipalities, successions },
    },
  ]
}

/** A municipality number. */
function codeAt(item: Item, field: string, where: string): string {
  const code = textAt(item, field, where, source)
  if (!/^\d{4}$/.test(code)) throw otherShape(source, `${where}.${field}`, '0000–9999')
  return code
}

/** The municipalities of a reply to `/codes`. `on`: a period that ends today or later has no known end. */
export function municipalitiesIn(reply: unknown, on: string): readonly Municipality[] {
  const rows = itemsOf(reply, 'codes', source).map((item, i): Municipality => {
    const code = codeAt(item, 'code', `codes[${i}]`)
    const validTo = openDateAt(item, 'validToInRequestedRange', `codes[${i}]`, source)
    return {
      code,
      label: textAt(item, 'name', `codes[${i}]`, source).trim(),
      validFrom: dateAt(item, 'validFromInRequestedRange', `codes[${i}]`, source),
      validTo: validTo !== null && validTo >= on.slice(0, 10) ? null : validTo,
    }
  })
  for (const [code, periods] of groupBy(rows, (row) => row.code)) {
    const inOrder = periods.toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1))
    for (const [i, { validTo }] of inOrder.entries()) {
      const next = inOrder[i + 1]
      if (next && (validTo === null || validTo > next.validFrom)) throw overlappingPeriods(source, code, next.validFrom)
    }
  }
  return rows.toSorted((a, b) => (a.code + a.validFrom < b.code + b.validFrom ? -1 : 1))
}

/**
 * A municipality that changed while it kept its number and name is another from that day: a period ends where the
 * register tells of a change. `/codes` may give what came before and after as one period or as two; here it is always
 * two.
 */
function dividedByChanges(
  municipalities: readonly Municipality[],
  successions: readonly Succession[],
): readonly Municipality[] {
  const changes = groupBy(
    successions.flatMap(({ date, fromCode, toCode }) => [
      { date, code: fromCode },
      { date, code: toCode },
    ]),
    ({ code }) => code,
  )
  return municipalities.flatMap((period) => {
    const within = (changes.get(period.code) ?? [])
      .map(({ date }) => date)
      .filter((date) => date > period.validFrom && (period.validTo === null || date < period.validTo))
    const starts = [period.validFrom, ...new Set(within.toSorted())]
    return starts.map((validFrom, i) => ({ ...period, validFrom, validTo: starts[i + 1] ?? period.validTo }))
  })
}

/**
 * A municipality that gave a part away and went on follows itself too: the register has told so since 1838, but where
 * only the receivers are told, the part would be taken for the whole. It went on when `/codes` has its number under the
 * same name on the day and on the day before.
 */
export function withThoseThatWentOn(
  successions: readonly Succession[],
  municipalities: readonly Municipality[],
): readonly Succession[] {
  const periods = groupBy(municipalities, ({ code }) => code)
  const labelOn = (code: string, day: PlainDate): string | undefined =>
    periods.get(code)?.find((period) => holdsOn(period, day))?.label
  const days = groupBy(successions, ({ date, fromCode }) => `${date}|${fromCode}`)
  const untold = [...days.values()].flatMap((rows): readonly Succession[] => {
    const [row] = rows
    if (!row || rows.some(({ fromCode, toCode }) => fromCode === toCode)) return []
    const { date, fromCode: code } = row
    const [fromLabel, toLabel] = [labelOn(code, dayBefore(date)), labelOn(code, date)]
    if (!fromLabel || !toLabel || withoutBrackets(fromLabel) !== withoutBrackets(toLabel)) return []
    return [{ date, fromCode: code, fromLabel, toCode: code, toLabel }]
  })
  return untold.length === 0 ? successions : [...successions, ...untold].toSorted((a, b) => inOrder(keyOf(a), keyOf(b)))
}

const keyOf = (row: Succession): string => `${row.date}|${row.fromCode}|${row.toCode}`

/** The successions of a reply to `/changes`. */
export function successionsIn(reply: unknown): readonly Succession[] {
  const found = itemsOf(reply, 'codeChanges', source).flatMap((item, i): readonly Succession[] => {
    const { oldCode, newCode } = item
    if (oldCode === null || newCode === null || oldCode === undefined || newCode === undefined) return []
    const where = `codeChanges[${i}]`
    const date = textAt(item, 'changeOccurred', where, source).slice(0, 10)
    if (!isPlainDate(date)) throw otherShape(source, `${where}.changeOccurred`, 'yyyy-mm-dd')
    return [
      {
        date,
        fromCode: codeAt(item, 'oldCode', where),
        fromLabel: textAt(item, 'oldName', where, source).trim(),
        toCode: codeAt(item, 'newCode', where),
        toLabel: textAt(item, 'newName', where, source).trim(),
      },
    ]
  })
  return [...new Map(found.map((row) => [keyOf(row), row])).values()].toSorted((a, b) => inOrder(keyOf(a), keyOf(b)))
}

export const klass131: Source = {
  id: 'klass-131',
  title: {
    nb: 'Kommuneregisteret: numre, navn og endringer (SSB, KLASS 131)',
    nn: 'Kommuneregisteret: nummer, namn og endringar (SSB, KLASS 131)',
    en: 'The register of municipalities: numbers, names and changes (Statistics Norway, KLASS 131)',
  },
  datasets: ['municipalities-codes'],
  fetch: fetchRegister,
}
