import { same, type Text } from '../../domain/text.ts'

/**
 * The five parts of the country, by county number in every numbering since 1964. A county that was merged across two parts
 * has not been; Møre og Romsdal is counted as Western Norway.
 */
const countiesOf = {
  east: ['01', '02', '03', '04', '05', '06', '07', '08', '30', '31', '32', '33', '34', '38', '39', '40'],
  south: ['09', '10', '42'],
  west: ['11', '12', '13', '14', '15', '46'],
  middle: ['16', '17', '50'],
  north: ['18', '19', '20', '54', '55', '56'],
} as const
type PartOfCountry = keyof typeof countiesOf

const titles: Readonly<Record<PartOfCountry, Text>> = {
  east: { nb: 'Østlandet', nn: 'Austlandet', en: 'Eastern Norway' },
  south: { nb: 'Sørlandet', nn: 'Sørlandet', en: 'Southern Norway' },
  west: { nb: 'Vestlandet', nn: 'Vestlandet', en: 'Western Norway' },
  middle: same('Trøndelag'),
  north: { nb: 'Nord-Norge', nn: 'Nord-Noreg', en: 'Northern Norway' },
}

const partOf = new Map<string, string>(Object.entries(countiesOf).flatMap(([part, counties]) => counties.map((county) => [county, part] as const)))

/** The part of the country that a county number lies in; null for a number that is no Norwegian county's. */
export const partOfCountry = (county: string): string | null => partOf.get(county) ?? null

export const partOfCountryTitle = (part: string): Text => (Object.hasOwn(titles, part) ? titles[part as PartOfCountry] : same(part))
