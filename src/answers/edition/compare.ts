import { canonicalJson } from '../../domain/canonical-json.ts'
import type { EditionContent, EditionFigure, EditionSource } from '../../domain/edition.ts'
import { type ChangeKind, type ReasonKind, reasonKinds } from '../../domain/edition-changes.ts'
import type { Text } from '../../domain/text.ts'
import { type DataChange, dataChanges } from './compare-data.ts'
import { ofOtherAreas } from './edition.errors.ts'
import { t } from './pieces.ts'

export interface Reason {
  readonly kind: ReasonKind
  /** What it was: the list, the dataset, the choice or the method. */
  readonly what: Text
}

/** A figure as an edition has it, without its words. */
export type Shown = Pick<EditionFigure, 'state' | 'value' | 'low' | 'high'>

export interface FigureChange extends Pick<EditionFigure, 'id' | 'title' | 'unit'> {
  readonly kind: ChangeKind
  readonly before: Shown | null
  readonly after: Shown | null
  /** All that fit; `not-known` alone when none does. */
  readonly reasons: readonly Reason[]
}

export interface Comparison {
  readonly changes: readonly FigureChange[]
  /** Figures that are the same in both. */
  readonly same: number
  /** Lists and datasets that are not as they were, whether or not a figure moved. */
  readonly data: readonly DataChange[]
}

/**
 * Which figures changed, are new or gone from one edition's content to another's, and why. Pure over the two. Refuses
 * two of different areas.
 */
export function compareContents(a: EditionContent, b: EditionContent): Comparison {
  if (a.area?.county !== b.area?.county) throw ofOtherAreas(a.area?.name ?? null, b.area?.name ?? null)
  const before = new Map(a.figures.map((figure) => [figure.id, figure]))
  const after = new Map(b.figures.map((figure) => [figure.id, figure]))
  const why = reasoner(a, b)
  const changes: FigureChange[] = []
  for (const figure of b.figures) {
    const old = before.get(figure.id) ?? null
    if (old && isSame(old, figure)) continue
    changes.push(changeOf(old, figure, why(old, figure)))
  }
  for (const figure of a.figures) if (!after.has(figure.id)) changes.push(changeOf(figure, null, why(figure, null)))
  const same = b.figures.length - changes.filter(({ kind }) => kind !== 'gone').length
  return { changes, same, data: dataChanges(a, b) }
}

const isSame = (a: EditionFigure, b: EditionFigure): boolean =>
  a.state === b.state && a.value === b.value && a.low === b.low && a.high === b.high && a.unit === b.unit

const shown = (figure: EditionFigure | null): Shown | null =>
  figure && { state: figure.state, value: figure.value, low: figure.low, high: figure.high }

function changeOf(old: EditionFigure | null, now: EditionFigure | null, reasons: readonly Reason[]): FigureChange {
  const { id, title, unit } = now ?? old ?? { id: '', title: t('', '', ''), unit: 'number' as const }
  const kind = old && now ? 'changed' : now ? 'new' : 'gone'
  const told = reasons.length > 0 ? reasons : [notKnown]
  return { id, title, unit, kind, before: shown(old), after: shown(now), reasons: told }
}

const notKnown: Reason = { kind: 'not-known', what: t('ingenting i de to utgavene forklarer det', 'ingenting i dei to utgåvene forklarer det', 'nothing in the two editions accounts for it') }

/** Questions whose answers are put together from others': a new method there is one here. */
const restsOn: Readonly<Record<string, readonly string[]>> = {
  findings: ['participation', 'need'],
  robustness: ['participation'],
  map: ['participation'],
}

/** Finds the reasons for a figure's change. The same two sources give the same reasons, so they are found once. */
function reasoner(
  a: EditionContent,
  b: EditionContent,
): (old: EditionFigure | null, now: EditionFigure | null) => readonly Reason[] {
  const [sourcesA, sourcesB] = [a, b].map(({ sources }) => new Map(sources.map((source) => [source.id, source])))
  const [moved, methods] = [dataChanges(a, b), methodsMoved(a, b)]
  const known = new Map<string, readonly Reason[]>()
  const find = (idA: string | null, idB: string | null): readonly Reason[] => {
    const pairs = pairsOf(a, b, idA, idB).map(
      ([of, to]) => [sourcesA?.get(of) ?? null, sourcesB?.get(to) ?? null] as const,
    )
    const [ownA, ownB] = [sourcesA?.get('edition'), sourcesB?.get('edition')]
    // What is told in only one of them may be so because the edition itself is made, or asked for, in another way.
    const own = (idA === null || idB === null) && ownA && ownB ? [...method(ownA, ownB), ...definition(ownA, ownB)] : []
    return distinct([...pairs.flatMap(([x, y]) => between(x, y, moved, methods)), ...own])
  }
  return (old, now) => {
    const key = `${old?.source ?? ''}|${now?.source ?? ''}`
    const found = known.get(key) ?? find(old?.source ?? null, now?.source ?? null)
    known.set(key, found)
    return found
  }
}

/**
 * The sources to be held against each other: a figure of the edition's own is counted over all the answers of
 * participation.
 */
function pairsOf(
  a: EditionContent,
  b: EditionContent,
  idA: string | null,
  idB: string | null,
): readonly (readonly [string, string])[] {
  const [of, to] = [idA ?? idB ?? '', idB ?? idA ?? '']
  if (of !== 'edition' && to !== 'edition') return [[of, to]]
  const counted = [...a.sources, ...b.sources]
    .filter(({ question }) => question === 'participation')
    .map(({ id }) => id)
  return [['edition', 'edition'], ...[...new Set(counted)].map((id) => [id, id] as const)]
}

function between(
  a: EditionSource | null,
  b: EditionSource | null,
  moved: readonly DataChange[],
  methods: ReadonlyMap<string, Reason>,
): readonly Reason[] {
  const lists = new Set([...(a?.lists ?? []), ...(b?.lists ?? [])])
  const datasets = new Set([...(a?.datasets ?? []), ...(b?.datasets ?? [])])
  const data = moved
    .filter(({ of, id }) => (of === 'list' ? lists : datasets).has(id))
    .map(({ kind, what }): Reason => ({ kind, what }))
  const question = b?.question ?? a?.question ?? ''
  const beneath = (restsOn[question] ?? []).flatMap((id) => methods.get(id) ?? [])
  return [...data, ...(a && b ? [...definition(a, b), ...method(a, b)] : []), ...beneath]
}

/** The choices of a question that are not as they were, by name. */
function definition(a: EditionSource, b: EditionSource): readonly Reason[] {
  const names = [...new Set([...Object.keys(a.input), ...Object.keys(b.input)])].toSorted()
  return names.flatMap((name): readonly Reason[] => {
    const [was, is] = [written(a.input[name]), written(b.input[name])]
    const change = `${was} → ${is}`
    const what = t(`valget «${name}»: ${change}`, `valet «${name}»: ${change}`, `the choice “${name}”: ${change}`)
    return was === is ? [] : [{ kind: 'definition', what }]
  })
}

const written = (value: unknown): string =>
  value === undefined ? '–' : typeof value === 'string' || typeof value === 'number' ? String(value) : canonicalJson(value)

function method(a: EditionSource, b: EditionSource): readonly Reason[] {
  if (a.method.id === b.method.id && a.method.version === b.method.version) return []
  const change = `${a.method.id} ${a.method.version} → ${b.method.id === a.method.id ? '' : `${b.method.id} `}${b.method.version}`
  return [{ kind: 'method', what: t(`metoden ${change}`, `metoden ${change}`, `the method ${change}`) }]
}

/** Questions that are answered by another version of their method, with the reason. */
function methodsMoved(a: EditionContent, b: EditionContent): ReadonlyMap<string, Reason> {
  const before = new Map(a.sources.map((source) => [source.id, source]))
  return new Map(
    b.sources.flatMap((source) => {
      const old = before.get(source.id)
      const [reason] = old ? method(old, source) : []
      return reason ? [[source.question, reason] as const] : []
    }),
  )
}

const distinct = (reasons: readonly Reason[]): readonly Reason[] => {
  const seen = new Set<string>()
  return reasons
    .toSorted((x, y) => reasonKinds.indexOf(x.kind) - reasonKinds.indexOf(y.kind))
    .filter(({ kind, what }) => {
      const key = `${kind}|${what.nb}`
      return !seen.has(key) && Boolean(seen.add(key))
    })
}
