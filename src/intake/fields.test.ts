import { describe, expect, it } from 'vitest'
import { fields, headingUnit, normaliseHeading, recogniseHeader, type Field } from './fields.ts'
import { headerWords } from './header-words.ts'

describe('headings', () => {
  const cases: [string, Field][] = [
    ['Søkjar', 'municipality'], ['Søkerkommune', 'municipality'], ['KOMMUNE', 'municipality'],
    ['Kommunenamn:', 'municipality'], ['Tilskotsmottakar', 'municipality'], ['Navn på kommune', 'municipality'],
    ['Kommune (prosjekteier)', 'municipality'], ['Kommune / herad', 'municipality'],
    ['Samarbeidskommunar', 'partners'], ['Deltakarar', 'partners'], ['Partnere', 'partners'],
    ['Tildelt beløp (kr)', 'amount'], ['Løyvd beløp', 'amount'], ['Tildelt i 2019', 'amount'],
    ['Tilskot 2018', 'amount'], ['Tildelt fra KMD', 'amount'], ['Beløp i kr', 'amount'],
    ['Tildelt beløp i 1000 kr', 'amount'],
    ['Omsøkt beløp*', 'amountSought'], ['Søkt om', 'amountSought'], ['Søknadssum', 'amountSought'],
    ['Komm.nr', 'number'], ['Komm.nr.', 'number'], ['Kommune nr.', 'number'], ['Knr', 'number'],
    ['Kommunenummer', 'number'],
    ['Prosjektnamn', 'project'], ['Tiltak', 'project'], ['Avgjørelse', 'status'], ['Rolle', 'role'],
    ['Søknadsår', 'year'],
    ['Vedtaksdato', 'date'], ['Merknad', 'note'], ['Kjelde', 'sourceUrl'], ['Fylke', 'county'], ['Utlysing', 'list'],
    ['scheme_id', 'scheme'], ['amount_nok', 'amount'], ['source_url', 'sourceUrl'],
  ]
  it.each(cases)('%s holds %s', (heading, field) => {
    expect(recogniseHeader(heading)?.field).toBe(field)
  })

  it.each([
    '', 'Saksnummer', 'Prosjekt nr', 'Kommune type', 'Søker organisasjonsnummer', 'Prosjektperiode', 'Totalbudsjett',
    'source_date', 'Alta', 'Innbyggertall',
  ])('%j is no heading we know', (heading) => {
    expect(recogniseHeader(heading)).toBeNull()
  })

  it.each([
    ['Tildelt (1 000 kr)', 1_000], ['Tildelt i 1000 kr', 1_000], ['Løyvd i heile tusen', 1_000], ['Beløp tkr', 1_000],
    ['Tildelt (mill. kr)', 1_000_000], ['Beløp MNOK', 1_000_000], ['Tildelt beløp (kr)', 1], ['Tildelt 2019', 1],
  ])('%s counts in %d kroner', (heading, unit) => {
    expect(headingUnit(heading)).toBe(unit)
  })

  it('every known word is written as headings are normalised, and stands for one field only', () => {
    const words = fields.flatMap((field) => headerWords[field])
    expect(words.filter((word) => normaliseHeading(word) !== word)).toEqual([])
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([])
  })
})
