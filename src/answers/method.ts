import { z } from 'zod'
import { nearIds } from '../domain/near-ids.ts'
import { same, type Text } from '../domain/text.ts'
import { methodById, methods } from './methods/all.ts'
import type { Figure, Formula, Method, Reference, Section } from './methods/declare.ts'
import { figureTitle } from './methods/figure-titles.ts'
import { fill } from './methods/fill.ts'
import { methodNotFound } from './methods/method.errors.ts'
import { type Answered, type CellValue, question } from './question.ts'

export const methodInput = z.strictObject({ id: z.string().min(1).max(100).optional() })
export type MethodInput = z.infer<typeof methodInput>

/** A method as it is shown: the worked example is computed when it is asked for, never copied. */
export interface ShownMethod {
  readonly id: string
  readonly version: string
  readonly title: Text
  readonly lead: Text
  readonly sections: readonly Section[]
  readonly formulas: readonly Formula[]
  readonly references: readonly Reference[]
  readonly example: {
    readonly case: Text
    readonly inputs: readonly { readonly name: Text; readonly value: string }[]
    readonly steps: readonly Text[]
    readonly figures: Readonly<Record<string, Figure>>
    readonly expected: Readonly<Record<string, Figure>>
    /** What each figure is called. */
    readonly titles: Readonly<Record<string, Text>>
    readonly from: Text
  }
}

export interface MethodAnswer {
  /** The method asked for; null when none was. */
  readonly method: ShownMethod | null
  readonly methods: readonly { readonly id: string; readonly version: string; readonly title: Text; readonly lead: Text }[]
}

export const method = question<MethodInput, MethodAnswer>({
  id: 'method',
  version: 1,
  title: { nb: 'Metode', nn: 'Metode', en: 'Method' },
  summary: {
    nb: 'Hvordan tallene regnes ut: hva en metode sier, når den kan brukes, formler, kilder og et gjennomregnet eksempel',
    nn: 'Korleis tala blir rekna ut: kva ein metode seier, når han kan brukast, formlar, kjelder og eit gjennomrekna døme',
    en: 'How the figures are computed: what a method says, when it may be used, formulas, sources and a worked example',
  },
  input: methodInput,
  inputs: { id: { nb: 'metodens id; uten: alle metoder', nn: 'id-en til metoden; utan: alle metodar', en: 'the method’s id; without: all methods' } },
  positional: 'id',
  method: { id: 'participation', version: '1' },
  example: { input: { id: 'newcombe' }, read: ({ method: one }) => Number(one?.example.figures.low).toFixed(4), expected: '0.0524' },
  answer: answerMethod,
  tables: ({ methods: all, method: one }) => [
    {
      name: 'methods',
      columns: [
        { id: 'id', title: { nb: 'id', nn: 'id', en: 'id' } },
        { id: 'version', title: { nb: 'versjon', nn: 'versjon', en: 'version' } },
        { id: 'title', title: { nb: 'metode', nn: 'metode', en: 'method' } },
        { id: 'url', title: { nb: 'side', nn: 'side', en: 'page' } },
      ],
      rows: (one ? [one] : all).map((m): CellValue[] => [m.id, m.version, m.title, `/metode/${m.id}`]),
    },
    {
      name: 'example',
      columns: [
        { id: 'figure', title: { nb: 'tall', nn: 'tal', en: 'figure' } },
        { id: 'title', title: { nb: 'hva det er', nn: 'kva det er', en: 'what it is' } },
        { id: 'computed', title: { nb: 'regnet ut', nn: 'rekna ut', en: 'computed' } },
        { id: 'expected', title: { nb: 'ventet', nn: 'venta', en: 'expected' } },
      ],
      rows: one ? Object.entries(one.example.figures).map(([name, value]): CellValue[] => [name, one.example.titles[name] ?? null, value, one.example.expected[name] ?? null]) : [],
    },
  ],
})

function answerMethod(_: unknown, { id }: MethodInput): Answered<MethodAnswer> {
  const found = id === undefined ? null : methodById(id)
  if (found === undefined && id !== undefined) throw methodNotFound(id, nearIds(id, methods.map((m) => m.id)))
  return {
    answer: {
      method: found ? shown(found) : null,
      methods: methods.map(({ id: one, version, title, lead }) => ({ id: one, version, title, lead })),
    },
    coverage: {},
    warnings: [],
    sources: [],
    datasets: [],
  }
}

function shown({ example, ...declared }: Method): ShownMethod {
  const { compute, ...told } = example
  const figures = compute()
  const titles = Object.fromEntries(Object.keys(figures).map((name) => [name, figureTitle(declared.id, name) ?? same(name)]))
  return { ...declared, example: { ...told, steps: example.steps.map((step) => fill(step, figures)), figures, titles } }
}
