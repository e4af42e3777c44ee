import { factNames } from '../domain/fact.ts'
import type { Group } from '../domain/group/expression.ts'
import { parseExpression } from '../domain/group/parse.ts'
import { type Preset, presetById, presets } from '../domain/group/presets.ts'
import { same, type Text } from '../domain/text.ts'
import { unknownGroupName } from './input.errors.ts'

/** A group as an answer shows it, with its name in all languages. */
export interface NamedGroup extends Group {
  readonly title: Text
}

/** Reads NAME=EXPRESSION, a preset's name, or a bare expression. */
export function readGroup(text: string): NamedGroup {
  const preset = presetById(text.trim())
  if (preset) {
    return { id: preset.id, label: preset.title.nb, title: preset.title, definition: preset.expression, expression: parseExpression(preset.expression) }
  }
  const at = text.indexOf('=')
  const name = at < 0 ? '' : text.slice(0, at).trim()
  const isNamed = /^[\p{L}\d][\p{L}\d _-]*$/u.test(name) && !factNames.some((fact) => fact === name)
  const definition = isNamed ? text.slice(at + 1).trim() : text.trim()
  if (definition === '') throw unknownGroupName(text)
  const expression = parseExpression(definition)
  const inner = presetById(definition)
  return {
    id: isNamed ? name : definition,
    label: isNamed ? name : definition,
    title: same(isNamed ? name : definition),
    definition: inner?.expression ?? definition,
    expression,
  }
}

/** The other definitions that rival a group: none for one that is not itself a definition of small rural municipality. */
export function rivalsOf(group: string): readonly Preset[] {
  const { definition } = readGroup(group)
  const rivals = presets.filter(({ smallRural }) => smallRural)
  const isOne = rivals.some(({ expression }) => expression === definition)
  return isOne ? rivals.filter(({ expression }) => expression !== definition) : []
}

export const othersTitle: Text = { nb: 'alle andre', nn: 'alle andre', en: 'all others' }

/** Ready-made divisions of all municipalities into bands. */
export const divisions = ['county', 'centrality', 'population'] as const
export type Division = (typeof divisions)[number]

const band = (id: string, definition: string, title: Text): NamedGroup => ({ id, label: title.nb, title, definition, expression: parseExpression(definition) })

const spaced = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, '\u00a0')

/** Bands of population: from, up to but not including. */
export const populationBands = [0, 2000, 5000, 10_000, 20_000, 50_000].map((from, i, limits) => {
  const to = limits[i + 1] ?? null
  const words = to === null ? `${spaced(from)}–` : `${spaced(from)}–${spaced(to - 1)}`
  return { from, to, title: { nb: `${words} innbyggere`, nn: `${words} innbyggjarar`, en: `${words} inhabitants` } }
})

export type PopulationBand = (typeof populationBands)[number]

/** The band that a number of people falls in. */
export const bandOf = (people: number): PopulationBand | undefined => populationBands.findLast(({ from }) => people >= from)

/** The bands of a division; counties are those in force in any of the years. */
export function bandsOf(division: Division, counties: readonly { code: string; name: string }[]): readonly NamedGroup[] {
  switch (division) {
    case 'county':
      return counties.map(({ code, name }) => band(`county-${code}`, `county = ${code}`, same(name)))
    case 'centrality':
      return [1, 2, 3, 4, 5, 6].map((level) =>
        band(`centrality-${level}`, `centrality = ${level}`, {
          nb: `sentralitetsklasse ${level}`,
          nn: `sentralitetsklasse ${level}`,
          en: `centrality class ${level}`,
        }),
      )
    case 'population':
      return populationBands.map(({ from, to, title }) =>
        band(`population-${from}`, `population >= ${from}${to === null ? '' : ` & population < ${to}`}`, title),
      )
  }
}
