import { Refusal } from '../domain/refusal.ts'
import type { Text } from '../domain/text.ts'

const retry: Text = {
  nb: 'Tabellen er ikke brukt. Hent den på nytt; er det likt da, er registeret lagt om, og Rekkevidde må følge etter.',
  nn:
    'Tabellen er ikkje brukt. Hent han på nytt; er det likt då, er registeret lagt om, og Rekkevidde må følgje ' +
    'etter.',
  en:
    'The table is not used. Fetch it again; if it is the same then, the register has been changed, and Rekkevidde ' +
    'must follow.',
}

const refusal = (
  code: string,
  table: string,
  text: Text,
  more: { readonly column?: string; readonly text?: string } = {},
): Refusal =>
  new Refusal({
    code,
    kind: 'bad-input',
    where: { file: table, ...more },
    text: { nb: `${text.nb} ${retry.nb}`, nn: `${text.nn} ${retry.nn}`, en: `${text.en} ${retry.en}` },
  })

export const notJsonStat = (table: string, why: string): Refusal =>
  refusal('json-stat-not-a-dataset', table, {
    nb: `Svaret er ikke et JSON-stat-datasett i versjon 2 (${why}).`,
    nn: `Svaret er ikkje eit JSON-stat-datasett i versjon 2 (${why}).`,
    en: `The reply is not a JSON-stat dataset of version 2 (${why}).`,
  })

export const otherTable = (table: string, found: string): Refusal =>
  refusal(
    'json-stat-other-table',
    table,
    {
      nb: `Svaret er en annen tabell enn den det ble spurt om: «${found}».`,
      nn: `Svaret er ein annan tabell enn den det vart spurt om: «${found}».`,
      en: `The reply is another table than the one asked for: “${found}”.`,
    },
    { text: found },
  )

export const missingDimension = (table: string, dimension: string, found: readonly string[]): Refusal =>
  refusal(
    'json-stat-missing-dimension',
    table,
    {
      nb: `Dimensjonen «${dimension}» mangler. Tabellen har: ${found.join(', ') || 'ingen'}.`,
      nn: `Dimensjonen «${dimension}» manglar. Tabellen har: ${found.join(', ') || 'ingen'}.`,
      en: `The dimension “${dimension}” is missing. The table has: ${found.join(', ') || 'none'}.`,
    },
    { column: dimension },
  )

export const badCategories = (table: string, dimension: string, expected: number, found: number): Refusal =>
  refusal(
    'json-stat-bad-categories',
    table,
    {
      nb: `Dimensjonen «${dimension}» skal ha ${expected} kategorier på hver sin plass, men har ${found}.`,
      nn: `Dimensjonen «${dimension}» skal ha ${expected} kategoriar på kvar sin plass, men har ${found}.`,
      en: `The dimension “${dimension}” should have ${expected} categories, each in its own place, but has ${found}.`,
    },
    { column: dimension },
  )

export const repeatedCategory = (table: string, dimension: string, category: string): Refusal =>
  refusal(
    'json-stat-repeated-category',
    table,
    {
      nb: `Kategorien «${category}» står to ganger i dimensjonen «${dimension}», så cellene kan ikke skilles.`,
      nn: `Kategorien «${category}» står to gonger i dimensjonen «${dimension}», så cellene kan ikkje skiljast.`,
      en: `The category “${category}” stands twice in the dimension “${dimension}”, so its cells cannot be told apart.`,
    },
    { column: dimension, text: category },
  )

export const missingCategory = (table: string, dimension: string, category: string): Refusal =>
  refusal(
    'json-stat-missing-category',
    table,
    {
      nb: `Kategorien «${category}» mangler i dimensjonen «${dimension}».`,
      nn: `Kategorien «${category}» manglar i dimensjonen «${dimension}».`,
      en: `The category “${category}” is missing from the dimension “${dimension}”.`,
    },
    { column: dimension, text: category },
  )

export const badCellCount = (table: string, expected: number, found: number): Refusal =>
  refusal('json-stat-bad-cell-count', table, {
    nb: `Tabellen skal ha ${expected} celler etter dimensjonene sine, men har ${found}.`,
    nn: `Tabellen skal ha ${expected} celler etter dimensjonane sine, men har ${found}.`,
    en: `The table should have ${expected} cells by its dimensions, but has ${found}.`,
  })

/** `cell`: the categories of the cell, in the order of the dimensions. */
export const badCell = (table: string, cell: string, value: string): Refusal =>
  refusal(
    'json-stat-bad-cell',
    table,
    {
      nb: `Cellen ${cell} er «${value}», ikke et tall.`,
      nn: `Cella ${cell} er «${value}», ikkje eit tal.`,
      en: `The cell ${cell} is “${value}”, not a number.`,
    },
    { text: cell },
  )
