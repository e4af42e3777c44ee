import type { Chance } from './chance.ts'

type Parts = readonly [string, ...string[]]

/** How a language makes names of places: a beginning, an end, and what may be set before or after. */
interface Tongue {
  readonly starts: Parts
  readonly ends: Parts
  readonly whole: (name: string, other: string, chance: Chance) => string
}

const plainly = (name: string): string => name

const tongues: readonly [Tongue, ...Tongue[]] = [
  { starts: ['Sør', 'Nor', 'Ål', 'Bø', 'Rød', 'Lær', 'Vær', 'Hau', 'Stor', 'Lang', 'Ås', 'Øy', 'Grå', 'Bjør', 'Tor', 'Skå'], ends: ['vik', 'nes', 'dal', 'berg', 'land', 'sund', 'øy', 'heim', 'fjord', 'stad', 'mo', 'by'], whole: (name, _, c) => (c.is(0.1) ? `${c.of(['Nord-', 'Sør-', 'Øvre ', 'Nedre '])}${name}` : name) },
  { starts: ['Alt', 'Neu', 'Ober', 'Hohen', 'Grün', 'Schön', 'Wald', 'Stein', 'Frei', 'Mühl', 'Königs', 'Höch', 'Bruck', 'Rosen', 'Lauter', 'Ehren'], ends: ['burg', 'dorf', 'heim', 'bach', 'hausen', 'stadt', 'felden', 'brück', 'ried', 'kirchen', 'thal', 'weiler'], whole: (name, other, c) => (c.is(0.12) ? `${name} ${c.of(['an der', 'am', 'bei'])} ${other}` : c.is(0.04) ? `Bad ${name}` : name) },
  { starts: ['Mont', 'Ville', 'Châte', 'Beau', 'Fon', 'Roche', 'Pé', 'Cour', 'Bel', 'Aig', 'Mar', 'Dom', 'Ver', 'Cham', 'Lé', 'Or'], ends: ['fort', 'neuve', 'lieu', 'mont', 'gny', 'court', 'ville', 'nay', 'tières', 'val', 'ange', 'ôme'], whole: (name, other, c) => (c.is(0.35) ? `${c.of(['Saint', 'Sainte'])}-${name}${c.is(0.5) ? `-${c.of(['sur', 'en', 'lès', 'sous'])}-${other}` : ''}` : name) },
  { starts: ['Villa', 'Torre', 'Puebla', 'Alde', 'Casti', 'Fuen', 'Monte', 'Valde', 'Peña', 'Ala', 'Guada', 'Ca', 'Riba', 'Bena'], ends: ['nueva', 'llo', 'rrubia', 'mayor', 'seca', 'verde', 'lmar', 'ñar', 'redonda', 'blanca', 'zón', 'nilla'], whole: (name, other, c) => (c.is(0.35) ? `${name} ${c.of(['de', 'del', 'de la'])} ${other}` : name) },
  { starts: ['Biało', 'Nowo', 'Staro', 'Czarno', 'Wiel', 'Zielo', 'Krasno', 'Łęcz', 'Górno', 'Ostro', 'Sando', 'Świd'], ends: ['staw', 'gród', 'wice', 'polis', 'nica', 'brzeg', 'wałki', 'mierz', 'ków', 'leśna', 'wiec', 'sąd'], whole: (name, _, c) => (c.is(0.12) ? `${c.of(['Nowy', 'Stary', 'Wielki', 'Mały'])} ${name}` : name) },
  { starts: ['Szent', 'Kis', 'Nagy', 'Fehér', 'Új', 'Mező', 'Hegy', 'Kő', 'Sár', 'Bor', 'Erdő', 'Kál'], ends: ['vár', 'falu', 'szeg', 'telek', 'kút', 'hely', 'háza', 'rév', 'bánya', 'őr', 'mező', 'szállás'], whole: plainly },
  { starts: ['Háj', 'Bys', 'Kar', 'Líp', 'Měl', 'Příb', 'Roz', 'Tře', 'Vlč', 'Zá', 'Čes', 'Hor'], ends: ['ov', 'ice', 'ín', 'nov', 'kov', 'boř', 'štejn', 'ka', 'any', 'ůvka', 'dec', 'lesí'], whole: (name, other, c) => (c.is(0.1) ? `${name} nad ${other}` : name) },
  { starts: ['Järven', 'Kuusa', 'Hämeen', 'Ylä', 'Pohja', 'Rauta', 'Kalaj', 'Mänty', 'Suo', 'Lapin', 'Kivi', 'Hauki'], ends: ['pää', 'mo', 'linna', 'järvi', 'lahti', 'salmi', 'koski', 'niemi', 'kylä', 'vaara', 'harju', 'saari'], whole: plainly },
]

const rivers: Parts = ['Loire', 'Rhein', 'Donau', 'Elbe', 'Tajo', 'Ebro', 'Wisła', 'Tisza', 'Seine', 'Saône', 'Labe', 'Main', 'Dour', 'Mosel', 'Guadiana', 'Odra']

/** How many languages there are; a county speaks one of them. */
export const tongueCount = tongues.length

/** One made-up name of a place in a language. */
export function placeName(tongue: number, chance: Chance): string {
  const { starts, ends, whole } = tongues[tongue % tongues.length] ?? tongues[0]
  const middle = chance.is(0.55) ? chance.of(['a', 'e', 'i', 'o', 'er', 'en', 'ar', 'in', 'el', 'or', 'ur', 'an', 'is', 'ul']) : ''
  const further = chance.is(0.3) ? chance.of(['ba', 'de', 'ri', 'ko', 'la', 'me', 'no', 'sa', 'te', 'vi', 'lo', 'ma']) : ''
  return whole(chance.of(starts) + middle + further + chance.of(ends), chance.of(rivers), chance)
}

const countyForms: Parts = ['Landkreis %', 'Département de %', 'Provincia de %', 'Powiat %', '% megye', 'Kraj %', '% maakunta', '%land fylke']

/** The name of a county, made of a place's name in its language's own way. */
export const countyName = (tongue: number, place: string): string => (countyForms[tongue % countyForms.length] ?? '%').replace('%', place)
