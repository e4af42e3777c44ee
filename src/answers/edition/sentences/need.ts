import type { EditionFigure, Sentence } from '../../../domain/edition.ts'
import type { Text } from '../../../domain/text.ts'
import type { ListWords } from '../frame.ts'
import { asShown, capital, line, listed, numbered, partOf, say, sizeOf, t } from '../pieces.ts'

/** What a number of people is of, as it stands in a sentence. */
export const people = {
  'age-80': t('tallet på innbyggere på 80 år og over', 'talet på innbyggjarar på 80 år og over', 'the number of people aged 80 and over'),
  'working-age': t('tallet på innbyggere i yrkesaktiv alder (20–64 år)', 'talet på innbyggjarar i yrkesaktiv alder (20–64 år)', 'the number of people of working age (20–64)'),
  'care-users': t('tallet på brukere av omsorgstjenester, med de samme nasjonale satsene for hver alder hele tiden,', 'talet på brukarar av omsorgstenester, med dei same nasjonale satsane for kvar alder heile tida,', 'the number of users of care services, at the same national rates for each age throughout,'),
} as const

export interface Growth {
  readonly what: Text
  /** " i Nordland"; empty for the whole country. */
  readonly where: Text
  readonly fromYear: number
  readonly toYear: number
  readonly now: EditionFigure
  readonly then: EditionFigure
  /** The change as a share of now. */
  readonly change: EditionFigure
  /** Whether the sentence before has told the years. */
  readonly again?: boolean
}

/** How a number of people is projected to change: grow, fall or stay. Nothing where one of the two is not known. */
export function projected({ what, where, fromYear, toYear, now, then, change, again = false }: Growth): readonly Sentence[] {
  if (now.value === null || then.value === null) return []
  const years = again
    ? t('I samme tid', 'I same tida', 'In the same time')
    : t(`Fra ${fromYear} til ${toYear}`, `Frå ${fromYear} til ${toYear}`, `From ${fromYear} to ${toYear}`)
  const [nb, nn, en] = [
    line`${years.nb} vil ${what.nb}${where.nb} ifølge framskrivingen `,
    line`${years.nn} vil ${what.nn}${where.nn} ifølgje framskrivinga `,
    line`${years.en} ${what.en}${where.en} is projected to `,
  ]
  const by = change.value === null ? null : sizeOf(change)
  const of = { nb: by ? line`med ${by}, ` : line``, nn: by ? line`med ${by}, ` : line``, en: by ? line`by ${by}, ` : line`` }
  const [before, after] = [asShown(now), asShown(then)]
  if (after > before) return [say(line`${nb}vokse ${of.nb}fra ${now} til ${then}.`, line`${nn}vekse ${of.nn}frå ${now} til ${then}.`, line`${en}grow ${of.en}from ${now} to ${then}.`)]
  if (after < before) return [say(line`${nb}synke ${of.nb}fra ${now} til ${then}.`, line`${nn}minke ${of.nn}frå ${now} til ${then}.`, line`${en}fall ${of.en}from ${now} to ${then}.`)]
  return [say(line`${nb}bli stående på ${now}.`, line`${nn}bli ståande på ${now}.`, line`${en}stay at ${now}.`)]
}

export interface OfficialTold {
  readonly year: number
  /** Null where it is not told. */
  readonly own: EditionFigure | null
  /** Null where none is fetched. */
  readonly official: EditionFigure | null
}

/** The official projection against ours, for people aged 80 and over; or that none is fetched. */
export function officially({ year, own, official }: OfficialTold): readonly Sentence[] {
  if (own === null || own.value === null) return []
  if (official === null || official.value === null) {
    return [
      say(
        line`Ingen offisiell framskriving for disse kommunene er hentet inn, så tallene er bare våre egne.`,
        line`Inga offisiell framskriving for desse kommunane er henta inn, så tala er berre våre eigne.`,
        line`No official projection for these municipalities has been fetched, so the figures are our own alone.`,
      ),
    ]
  }
  const [ours, theirs] = [asShown(own), asShown(official)]
  const way = ours === theirs ? t('det samme', 'det same', 'the same') : ours > theirs ? t('færre', 'færre', 'fewer') : t('flere', 'fleire', 'more')
  return [
    say(
      line`Den offisielle framskrivingen sier ${way.nb} på 80 år og over i ${String(year)}: ${official}, mot ${own} i vår.`,
      line`Den offisielle framskrivinga seier ${way.nn} på 80 år og over i ${String(year)}: ${official}, mot ${own} i vår.`,
      line`The official projection says ${way.en} aged 80 and over in ${String(year)}: ${official}, against ${own} in ours.`,
    ),
  ]
}

const fewerOrMore = (value: number, than: number): Text =>
  value < than ? t('færre', 'færre', 'fewer') : value > than ? t('flere', 'fleire', 'more') : t('like mange', 'like mange', 'as many')

export interface PerOld {
  readonly where: Text
  readonly fromYear: number
  readonly toYear: number
  readonly now: EditionFigure
  readonly then: EditionFigure
}

/** People of working age for each person aged 80 and over, now and then. */
export function perOld({ where, fromYear, toYear, now, then }: PerOld): readonly Sentence[] {
  if (now.value === null || then.value === null) return []
  const way = fewerOrMore(asShown(then), asShown(now))
  return [
    say(
      line`For hver innbygger på 80 år og over er det ${now} i yrkesaktiv alder${where.nb} i ${String(fromYear)}; i ${String(toYear)} blir det ifølge framskrivingen ${way.nb}: ${then}.`,
      line`For kvar innbyggjar på 80 år og over er det ${now} i yrkesaktiv alder${where.nn} i ${String(fromYear)}; i ${String(toYear)} blir det ifølgje framskrivinga ${way.nn}: ${then}.`,
      line`For each person aged 80 and over there are ${now} of working age${where.en} in ${String(fromYear)}; in ${String(toYear)} ${way.en} are projected: ${then}.`,
    ),
  ]
}

/** The same of two groups in one year, held against each other. */
export function perOldAgainst(a: { readonly title: Text; readonly figure: EditionFigure }, b: { readonly title: Text; readonly figure: EditionFigure }, year: number): readonly Sentence[] {
  if (a.figure.value === null || b.figure.value === null) return []
  if (asShown(a.figure) === asShown(b.figure)) {
    return [
      say(
        line`I ${a.title.nb} blir det i ${String(year)} ifølge framskrivingen like mange i yrkesaktiv alder for hver innbygger på 80 år og over som i ${b.title.nb}: ${a.figure}.`,
        line`I ${a.title.nn} blir det i ${String(year)} ifølgje framskrivinga like mange i yrkesaktiv alder for kvar innbyggjar på 80 år og over som i ${b.title.nn}: ${a.figure}.`,
        line`In ${a.title.en}, as many people of working age for each person aged 80 and over are projected in ${String(year)} as in ${b.title.en}: ${a.figure}.`,
      ),
    ]
  }
  const way = fewerOrMore(asShown(a.figure), asShown(b.figure))
  return [
    say(
      line`I ${a.title.nb} blir det i ${String(year)} ifølge framskrivingen ${way.nb} i yrkesaktiv alder for hver innbygger på 80 år og over enn i ${b.title.nb}: ${a.figure} mot ${b.figure}.`,
      line`I ${a.title.nn} blir det i ${String(year)} ifølgje framskrivinga ${way.nn} i yrkesaktiv alder for kvar innbyggjar på 80 år og over enn i ${b.title.nn}: ${a.figure} mot ${b.figure}.`,
      line`In ${a.title.en}, ${way.en} people of working age for each person aged 80 and over are projected in ${String(year)} than in ${b.title.en}: ${a.figure} against ${b.figure}.`,
    ),
  ]
}

/** What need is measured by, and when it is called great: told before the first figure of it. */
export const needMeans = (year: number): Sentence =>
  say(
    line`Behovet måles ved hvor mange innbyggere i yrkesaktiv alder (20–64 år) det blir for hver innbygger på 80 år og over i ${String(year)}; en kommune har stort behov når den trolig hører til den femdelen av landets kommuner der det blir færrest.`,
    line`Behovet blir målt ved kor mange innbyggjarar i yrkesaktiv alder (20–64 år) det blir for kvar innbyggjar på 80 år og over i ${String(year)}; ein kommune har stort behov når han truleg høyrer til den femdelen av kommunane i landet der det blir færrast.`,
    line`Need is measured by how many people of working age (20–64) there will be for each person aged 80 and over in ${String(year)}; a municipality has great need when it is probably in the fifth of the country’s municipalities with the fewest.`,
  )

export interface HighNeedFigures {
  readonly where: Text
  /** The lists that those without participation stand on none of. */
  readonly lists: ListWords
  readonly year: number
  readonly high: EditionFigure
  /** Of those, known to have taken part in nothing. */
  readonly without: EditionFigure
  readonly unknown: EditionFigure
  readonly all: EditionFigure
}

/** How many municipalities probably have the greatest need, and how many of them have taken part in nothing. */
export function highNeed({ where, lists, year, high, without, unknown, all }: HighNeedFigures): readonly Sentence[] {
  if (!all.value) return []
  if (all.value === 1 && !high.value) {
    return [
      say(
        line`Den ene kommunen${where.nb} hører trolig ikke til den femdelen av landets kommuner som har størst behov i ${String(year)}.`,
        line`Den eine kommunen${where.nn} høyrer truleg ikkje til den femdelen av kommunane i landet som har størst behov i ${String(year)}.`,
        line`The one municipality${where.en} is probably not among the fifth of the country’s municipalities with most need in ${String(year)}.`,
      ),
    ]
  }
  const part = partOf(high, all)
  const [nb, nn, en] = [capital(part.nb), capital(part.nn), capital(part.en)]
  const first = say(
    line`${nb} ${numbered(all, 'kommune', 'kommuner')}${where.nb} hører trolig til den femdelen av landets kommuner som har størst behov i ${String(year)}.`,
    line`${nn} ${numbered(all, 'kommune', 'kommunar')}${where.nn} høyrer truleg til den femdelen av kommunane i landet som har størst behov i ${String(year)}.`,
    line`${en} ${numbered(all, 'municipality', 'municipalities')}${where.en} ${numbered(high, 'is', 'are')} more likely than not among the fifth of the country’s municipalities with most need in ${String(year)}.`,
  )
  if (!high.value) return [first]
  return [first, ...onLists(lists, high, without, unknown)]
}

/** How many of those with great need stand on none of the lists, or that all do. */
function onLists(lists: ListWords, high: EditionFigure, without: EditionFigure, unknown: EditionFigure): readonly Sentence[] {
  if (without.value) {
    const unsure = {
      nb: unknown.value ? line`; for ${unknown} er det ikke kjent` : line``,
      nn: unknown.value ? line`; for ${unknown} er det ikkje kjent` : line``,
      en: unknown.value ? line`; of ${unknown} it is not known` : line``,
    }
    return [
      high.value === 1
        ? say(line`Den står ikke på noen av ${lists.none.nb}.`, line`Han står ikkje på nokon av ${lists.none.nn}.`, line`It stands on none of the ${lists.none.en}.`)
        : say(
            line`Av disse er det ${without} som ikke står på noen av ${lists.none.nb}${unsure.nb}.`,
            line`Av desse er det ${without} som ikkje står på nokon av ${lists.none.nn}${unsure.nn}.`,
            line`Of these, ${without} ${numbered(without, 'stands', 'stand')} on none of the ${lists.none.en}${unsure.en}.`,
          ),
    ]
  }
  if (unknown.value) {
    return [
      high.value === 1
        ? say(line`Det er ikke kjent om den står på noen av ${lists.any.nb}.`, line`Det er ikkje kjent om han står på nokon av ${lists.any.nn}.`, line`It is not known whether it stands on any of the ${lists.any.en}.`)
        : say(
            line`For ${unknown} av disse er det ikke kjent om de står på noen av ${lists.any.nb}.`,
            line`For ${unknown} av desse er det ikkje kjent om dei står på nokon av ${lists.any.nn}.`,
            line`Of ${unknown} of these it is not known whether they stand on any of the ${lists.any.en}.`,
          ),
    ]
  }
  return [
    high.value === 1
      ? say(line`Den står på minst én av ${lists.any.nb}.`, line`Han står på minst éi av ${lists.any.nn}.`, line`It stands on at least one of the ${lists.any.en}.`)
      : say(line`Alle disse står på minst én av ${lists.any.nb}.`, line`Alle desse står på minst éi av ${lists.any.nn}.`, line`All of these stand on at least one of the ${lists.any.en}.`),
  ]
}

/** The names of those with great need and no participation; nothing when there are none. */
export function named(names: readonly string[]): readonly Sentence[] {
  if (names.length === 0) return []
  const all = listed(names.map((name) => t(name, name, name)))
  return [say(line`Det gjelder ${all.nb}.`, line`Det gjeld ${all.nn}.`, line`They are ${all.en}.`)]
}

/** What the rates of care are from, as far as their source tells it. */
export interface RatesTold {
  /** Years that use by age was counted in, in order. */
  readonly years: readonly number[]
  /** Years that full-time equivalents were counted in, in order. */
  readonly fullTimeYears: readonly number[]
  /** Whether both services have one and the same number of full-time equivalents for each user. */
  readonly isOneForAll: boolean
}

export const yearsIn = (years: readonly number[]): Text => listed(years.map((year) => t(String(year), String(year), String(year))))

/** How old the rates are, and that one number of full-time equivalents covers every service, when it does. */
export function ratesTold({ years, fullTimeYears, isOneForAll }: RatesTold): readonly Sentence[] {
  if (years.length === 0) return []
  const [use, work] = [yearsIn(years), yearsIn(fullTimeYears)]
  const first = say(
    line`Nivået i satsene for bruk er fra ${use.nb}; tabellen under sier hvor gammel fordelingen på alder er.`,
    line`Nivået i satsane for bruk er frå ${use.nn}; tabellen under seier kor gammal fordelinga på alder er.`,
    line`The level of the rates of use is from ${use.en}; the table below tells how old the distribution by age is.`,
  )
  if (fullTimeYears.length === 0) return [first]
  return [
    first,
    isOneForAll
      ? say(
          line`Årsverk per bruker er fra ${work.nb}, og det samme tallet er brukt for hjemmetjenester og institusjon.`,
          line`Årsverk per brukar er frå ${work.nn}, og det same talet er brukt for heimetenester og institusjon.`,
          line`Full-time equivalents per user are from ${work.en}, and one number is used for home services and institutions alike.`,
        )
      : say(line`Årsverk per bruker er fra ${work.nb}.`, line`Årsverk per brukar er frå ${work.nn}.`, line`Full-time equivalents per user are from ${work.en}.`),
  ]
}

/** That the figures ahead are those of the official projection, and which. */
export const byOfficial = ({ alternative, version }: { readonly alternative: string; readonly version: string }): readonly Sentence[] => [
  say(
    line`Tallene fram i tid er Statistisk sentralbyrås framskriving, alternativ ${alternative}, versjon ${version}. Intervallene er avvikene til våre egne prøver bakover.`,
    line`Tala fram i tid er framskrivinga til Statistisk sentralbyrå, alternativ ${alternative}, versjon ${version}. Intervalla er avvika til våre eigne prøver bakover.`,
    line`The figures ahead are Statistics Norway’s projection, alternative ${alternative}, version ${version}. The intervals are the errors of our own backtests.`,
  ),
]

/** What the projection carries on, and what that may come to for those of working age. */
export function carriedOn(from: number, to: number, isPartial: boolean): readonly Sentence[] {
  const [a, b] = [String(from), String(to)]
  const [nb, nn, en] = isPartial
    ? [
        line`Den offisielle framskrivingen som er hentet inn, mangler kommuner eller år, så tallene er våre egne.`,
        line`Den offisielle framskrivinga som er henta inn, manglar kommunar eller år, så tala er våre eigne.`,
        line`The official projection fetched lacks municipalities or years, so the figures are our own.`,
      ]
    : [line`En offisiell framskriving er å foretrekke når den er hentet inn.`, line`Ei offisiell framskriving er å føretrekkje når ho er henta inn.`, line`An official projection is to be preferred when it has been fetched.`]
  return [
    say(
      line`Framskrivingen fører videre hvordan hvert årskull i snitt endret seg fra ${a} til ${b}. År med høy innvandring er blant dem, så tallet i yrkesaktiv alder kan være for høyt om innvandringen blir lavere.`,
      line`Framskrivinga fører vidare korleis kvart årskull i snitt endra seg frå ${a} til ${b}. År med høg innvandring er mellom dei, så talet i yrkesaktiv alder kan vere for høgt om innvandringa blir lågare.`,
      line`The projection carries on how each cohort changed on average from ${a} to ${b}. Years of high immigration are among them, so the number of working age may be too high if immigration falls.`,
    ),
    say(nb, nn, en),
  ]
}
