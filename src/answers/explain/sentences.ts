import { formats, pointsTogether } from '../../domain/format.ts'
import type { Language, Text } from '../../domain/text.ts'
import type { Decomposition, Direction, ExplainModel, Marginal, NotDivided, SizeTests } from './answer.ts'
import type { TooThin } from './fit.ts'
import type { ColumnTerm } from './terms.ts'
import { inEach, kindTitles, t, termSteps, termTitles } from './words.ts'

const pointsWords: Readonly<Record<Language, string>> = { nb: 'prosentpoeng', nn: 'prosentpoeng', en: 'percentage points' }

const whole = (language: Language, n: number): string => formats[language].whole(n)

/** What an interval says. */
export const directionOf = (low: number, high: number): Direction => (low > 0 ? 'more' : high < 0 ? 'less' : 'cannot-tell')

/** "Twice the population goes with 2.1 percentage points higher participation (0.4–3.8)." */
export const termSentence = (term: ColumnTerm, { marginalEffect, marginalLow, marginalHigh }: Marginal): Text => {
  const direction = directionOf(marginalLow, marginalHigh)
  return inEach((language) => {
    const points = pointsTogether(language, [marginalEffect, marginalLow, marginalHigh])
    const step = termSteps[term][language]
    const [near, far] = direction === 'less' ? [-marginalHigh, -marginalLow] : [marginalLow, marginalHigh]
    const size = points(Math.abs(marginalEffect))
    const range = direction === 'cannot-tell' ? `${points(marginalLow)} ${to[language]} ${points(marginalHigh)}` : `${points(near)}–${points(far)}`
    return goesWith[direction][language](step, size, range)
  })
}

const to: Readonly<Record<Language, string>> = { nb: 'til', nn: 'til', en: 'to' }

const goesWith: Readonly<Record<Direction, Readonly<Record<Language, (step: string, size: string, range: string) => string>>>> = {
  more: {
    nb: (step, size, range) => `${step} går sammen med ${size} prosentpoeng høyere deltakelse (${range}).`,
    nn: (step, size, range) => `${step} går saman med ${size} prosentpoeng høgare deltaking (${range}).`,
    en: (step, size, range) => `${step} goes with ${size} percentage points higher participation (${range}).`,
  },
  less: {
    nb: (step, size, range) => `${step} går sammen med ${size} prosentpoeng lavere deltakelse (${range}).`,
    nn: (step, size, range) => `${step} går saman med ${size} prosentpoeng lågare deltaking (${range}).`,
    en: (step, size, range) => `${step} goes with ${size} percentage points lower participation (${range}).`,
  },
  'cannot-tell': {
    nb: (step, _, range) => `${step}: det kan ikke avgjøres om det går sammen med høyere eller lavere deltakelse (${range} prosentpoeng).`,
    nn: (step, _, range) => `${step}: det kan ikkje avgjerast om det går saman med høgare eller lågare deltaking (${range} prosentpoeng).`,
    en: (step, _, range) => `${step}: it cannot be told whether it goes with higher or lower participation (${range} percentage points).`,
  },
}

/** What the rows are, and that the terms are read with the others held equal. */
export const modelSentence = ({ kind, n, events, municipalities, strata }: Pick<ExplainModel, 'kind' | 'n' | 'events' | 'municipalities' | 'strata'>, unit: 'list' | 'year'): Text =>
  inEach((language) => {
    const [rows, took, units, levels] = [n, events, municipalities, strata].map((count) => whole(language, count))
    const levelWords = levelNames[unit][language]
    const model = kindTitles[kind][language]
    return {
      nb: `${model} av ${rows} rader: ${units} kommuner på ${levels} ${levelWords}, ${took} deltakelser. Hvert tall gjelder når de andre kjennetegnene i modellen er like.`,
      nn: `${model} av ${rows} rader: ${units} kommunar på ${levels} ${levelWords}, ${took} deltakingar. Kvart tal gjeld når dei andre kjenneteikna i modellen er like.`,
      en: `${model} of ${rows} rows: ${units} municipalities in ${levels} ${levelWords}, ${took} participations. Each figure holds with the other facts in the model equal.`,
    }[language]
  })

const levelNames: Readonly<Record<'list' | 'year', Text>> = {
  list: t('lister (ordning og år)', 'lister (ordning og år)', 'lists (scheme and year)'),
  year: t('år', 'år', 'years'),
}

/** How large the gap is, how much of it goes with the model's facts, and the parts whose interval does not cover 0. */
export function gapSentences({ a, gap, rateA, rateB, explained, unexplained, parts }: Decomposition, unit: 'list' | 'year'): readonly Text[] {
  const told = parts.filter(({ direction }) => direction !== 'cannot-tell')
  const first = inEach((language) => {
    const points = pointsTogether(language, [gap, rateA, rateB])
    const name = startingLarge(a.title[language])
    const per = perRow[unit][language]
    const [group, others, size] = [points(rateA), points(rateB), points(Math.abs(gap))]
    const way = group === others ? 'same' : gap < 0 ? 'less' : 'more'
    return gapWords[way][language](name, group, others, size, per)
  })
  const second = inEach((language) => {
    const points = pointsTogether(language, [explained, unexplained, ...parts.map(({ value }) => value)])
    const each = told.map(({ title, value, low, high }) => `${title[language].toLowerCase()} ${points(value)} (${points(low)} ${to[language]} ${points(high)})`)
    return partWords[language](points(explained), points(unexplained), listed(language, each))
  })
  return [first, second]
}

const perRow: Readonly<Record<'list' | 'year', Text>> = { list: t('per liste', 'per liste', 'a list'), year: t('per år', 'per år', 'a year') }

const gapWords: Readonly<Record<'less' | 'more' | 'same', Readonly<Record<Language, (name: string, a: string, b: string, size: string, per: string) => string>>>> = {
  less: {
    nb: (name, a, b, size, per) => `${name} deltar sjeldnere enn alle andre: ${a} mot ${b} prosent ${per}, en avstand på ${size} prosentpoeng.`,
    nn: (name, a, b, size, per) => `${name} deltek sjeldnare enn alle andre: ${a} mot ${b} prosent ${per}, ein avstand på ${size} prosentpoeng.`,
    en: (name, a, b, size, per) => `${name}: participation is lower than for all others, ${a} against ${b} per cent ${per}, a gap of ${size} percentage points.`,
  },
  more: {
    nb: (name, a, b, size, per) => `${name} deltar oftere enn alle andre: ${a} mot ${b} prosent ${per}, en avstand på ${size} prosentpoeng.`,
    nn: (name, a, b, size, per) => `${name} deltek oftare enn alle andre: ${a} mot ${b} prosent ${per}, ein avstand på ${size} prosentpoeng.`,
    en: (name, a, b, size, per) => `${name}: participation is higher than for all others, ${a} against ${b} per cent ${per}, a gap of ${size} percentage points.`,
  },
  same: {
    nb: (name, a, b, _, per) => `${name} deltar like ofte som alle andre: ${a} mot ${b} prosent ${per}.`,
    nn: (name, a, b, _, per) => `${name} deltek like ofte som alle andre: ${a} mot ${b} prosent ${per}.`,
    en: (name, a, b, _, per) => `${name}: participation is the same as for all others, ${a} against ${b} per cent ${per}.`,
  },
}

const partWords: Readonly<Record<Language, (explained: string, rest: string, parts: string) => string>> = {
  nb: (explained, rest, parts) =>
    `${explained} prosentpoeng går sammen med kjennetegnene i modellen, ${rest} gjør det ikke. ${parts === '' ? 'For ingen enkelt del kan det avgjøres om den svarer til høyere eller lavere deltakelse.' : `Delene som kan avgjøres: ${parts}.`}`,
  nn: (explained, rest, parts) =>
    `${explained} prosentpoeng går saman med kjenneteikna i modellen, ${rest} gjer det ikkje. ${parts === '' ? 'For ingen einskild del kan det avgjerast om han svarar til høgare eller lågare deltaking.' : `Delane som kan avgjerast: ${parts}.`}`,
  en: (explained, rest, parts) =>
    `${explained} percentage points go with the facts in the model, ${rest} do not. ${parts === '' ? 'For no single part can it be told whether it corresponds to higher or lower participation.' : `The parts that can be told: ${parts}.`}`,
}

/** How many other choices come to the same about size, cannot tell, or come to the opposite. */
export function sensitivitySentence({ all, same, open, thin, other }: SizeTests): Text {
  return inEach((language) => {
    const [n, s, o, h, x] = [all, same, open, thin, other].map((value) => whole(language, value))
    return {
      nb: `Av ${n} andre valg gir ${s} samme svar om størrelse, ${o} kan ikke avgjøre det, ${h} har for lite å gå på, og ${x} gir et annet svar.`,
      nn: `Av ${n} andre val gir ${s} same svaret om storleik, ${o} kan ikkje avgjere det, ${h} har for lite å gå på, og ${x} gir eit anna svar.`,
      en: `Of ${n} other choices ${s} come to the same about size, ${o} cannot tell, ${h} have too little to go by, and ${x} come to another answer.`,
    }[language]
  })
}

/** Why nothing can be told, and what would help. */
export function tooThinSentence(why: TooThin): Text {
  switch (why.kind) {
    case 'no-rows':
      return t(
        'For lite til å si noe: ingen hele lister i utvalget har både noen som deltok og noen som ikke gjorde det.',
        'For lite til å seie noko: ingen heile lister i utvalet har både nokon som deltok og nokon som ikkje gjorde det.',
        'Too thin to tell: no complete list in the selection has both some who took part and some who did not.',
      )
    case 'few-events':
      return inEach((language) => {
        const [events, others, needed] = [why.events, why.others, why.needed].map((count) => whole(language, count))
        return {
          nb: `For lite til å si noe: ${events} deltakelser og ${others} uten. Det trengs minst ${needed} av hver med disse kjennetegnene. Ta med flere lister eller år, eller færre kjennetegn.`,
          nn: `For lite til å seie noko: ${events} deltakingar og ${others} utan. Det trengst minst ${needed} av kvar med desse kjenneteikna. Ta med fleire lister eller år, eller færre kjenneteikn.`,
          en: `Too thin to tell: ${events} participations and ${others} without. At least ${needed} of each are needed with these facts. Include more lists or years, or fewer facts.`,
        }[language]
      })
    case 'not-told-apart':
      return inEach((language) => {
        const names = listed(language, why.terms.map((term) => termTitles[term][language].toLowerCase()))
        return {
          nb: `For lite til å si noe: radene kan ikke skille mellom ${names}, som følger hverandre helt. Ta bort ett av dem.`,
          nn: `For lite til å seie noko: radene kan ikkje skilje mellom ${names}, som følgjer kvarandre heilt. Ta bort eitt av dei.`,
          en: `Too thin to tell: the rows cannot tell ${names} apart, which follow each other wholly. Take one of them out.`,
        }[language]
      })
    case 'few-municipalities':
      return inEach((language) => {
        const [there, needed] = [why.municipalities, why.needed].map((count) => whole(language, count))
        return {
          nb: `For lite til å si noe: radene er av ${there} ${why.municipalities === 1 ? 'kommune' : 'kommuner'}. Det trengs minst ${needed} med disse kjennetegnene. Velg et større område eller færre kjennetegn.`,
          nn: `For lite til å seie noko: radene er av ${there} ${why.municipalities === 1 ? 'kommune' : 'kommunar'}. Det trengst minst ${needed} med desse kjenneteikna. Vel eit større område eller færre kjenneteikn.`,
          en: `Too thin to tell: the rows are of ${there} ${why.municipalities === 1 ? 'municipality' : 'municipalities'}. At least ${needed} are needed with these facts. Choose a larger area or fewer facts.`,
        }[language]
      })
  }
}

/** Why the gap between the group and all others is not divided. */
export function notDividedSentence(why: NotDivided): Text {
  return inEach((language) => {
    if (why.kind === 'is-term') return groupIsTerm[language](termTitles[why.term][language].toLowerCase())
    const many = why.municipalities === 1 ? 'one' : 'several'
    const there = `${whole(language, why.municipalities)} ${municipalityWords[many][language]}`
    return groupIsFew[why.of][language](there, whole(language, why.needed))
  })
}

const municipalityWords: Readonly<Record<'one' | 'several', Text>> = {
  one: t('kommune', 'kommune', 'municipality'),
  several: t('kommuner', 'kommunar', 'municipalities'),
}

const groupIsFew: Readonly<Record<'group' | 'others', Readonly<Record<Language, (there: string, needed: string) => string>>>> = {
  group: {
    nb: (there, needed) => `Avstanden til alle andre er ikke delt opp: gruppen har ${there} i modellen, og det trengs minst ${needed}.`,
    nn: (there, needed) => `Avstanden til alle andre er ikkje delt opp: gruppa har ${there} i modellen, og det trengst minst ${needed}.`,
    en: (there, needed) => `The gap to all others is not divided: the group has ${there} in the model, and at least ${needed} are needed.`,
  },
  others: {
    nb: (there, needed) => `Avstanden til alle andre er ikke delt opp: utenfor gruppen er det ${there} i modellen, og det trengs minst ${needed}.`,
    nn: (there, needed) => `Avstanden til alle andre er ikkje delt opp: utanfor gruppa er det ${there} i modellen, og det trengst minst ${needed}.`,
    en: (there, needed) => `The gap to all others is not divided: outside the group the model has ${there}, and at least ${needed} are needed.`,
  },
}

const groupIsTerm: Readonly<Record<Language, (term: string) => string>> = {
  nb: (term) => `Avstanden til alle andre er ikke delt opp: hvem som er i gruppen, følger helt av et kjennetegn i modellen (${term}), og avstanden ville gått sammen med gruppen selv. Velg en annen gruppe, eller ta kjennetegnet ut.`,
  nn: (term) => `Avstanden til alle andre er ikkje delt opp: kven som er i gruppa, følgjer heilt av eit kjenneteikn i modellen (${term}), og avstanden ville gått saman med gruppa sjølv. Vel ei anna gruppe, eller ta kjenneteiknet ut.`,
  en: (term) => `The gap to all others is not divided: who is in the group follows wholly from a fact in the model (${term}), and the gap would go with the group itself. Choose another group, or take the fact out.`,
}

const and: Readonly<Record<Language, string>> = { nb: 'og', nn: 'og', en: 'and' }

const listed = (language: Language, items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${and[language]} ${items.at(-1)}`

const startingLarge = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`
