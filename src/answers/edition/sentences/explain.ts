import type { EditionFigure, Sentence } from '../../../domain/edition.ts'
import type { Text } from '../../../domain/text.ts'
import type { Direction } from '../../explain/answer.ts'
import { asShown, intervalOf, large, line, listed, numbered, say, sizeOf, t, withInterval, type Line } from '../pieces.ts'

/** What one step of a fact goes with, in taking part, with the other facts equal. */
export interface TermTold {
  /** "Dobbelt så mange innbyggere". */
  readonly step: Text
  readonly effect: EditionFigure
  readonly caution: Text | null
}

/** Which way an effect goes by its interval: it must lie on one side of zero. */
export function directionOf({ value, low, high }: EditionFigure): Direction {
  if (value === null || low === null || high === null) return 'cannot-tell'
  return low > 0 ? 'more' : high < 0 ? 'less' : 'cannot-tell'
}

export function goesWith({ step, effect, caution }: TermTold): readonly Sentence[] {
  const s = step
  const [size, span, with_] = [sizeOf(effect), intervalOf(effect), withInterval(effect)]
  // A limit that is written as 0,0 lies so near that the reader must be told.
  const isNear = [effect.low, effect.high].some((limit) => limit !== null && asShown({ ...effect, value: limit }) === 0)
  const just = isNear ? t(' (så vidt)', ' (så vidt)', ' (only just)') : t('', '', '')
  const sentence = {
    more: say(
      line`${s.nb} går sammen med ${size} høyere deltakelse${just.nb} (${span}).`,
      line`${s.nn} går saman med ${size} høgare deltaking${just.nn} (${span}).`,
      line`${s.en} goes with ${size} higher participation${just.en} (${span}).`,
    ),
    less: say(
      line`${s.nb} går sammen med ${size} lavere deltakelse${just.nb} (endring ${span}).`,
      line`${s.nn} går saman med ${size} lågare deltaking${just.nn} (endring ${span}).`,
      line`${s.en} goes with ${size} lower participation${just.en} (change ${span}).`,
    ),
    'cannot-tell': say(
      line`${s.nb}: tallene avgjør ikke om det går sammen med høyere eller lavere deltakelse; endringen er ${with_}.`,
      line`${s.nn}: tala avgjer ikkje om det går saman med høgare eller lågare deltaking; endringa er ${with_}.`,
      line`${s.en}: the figures cannot tell whether it goes with higher or lower participation; the change is ${with_}.`,
    ),
  }[directionOf(effect)]
  return caution === null || effect.value === null
    ? [sentence]
    : [sentence, say([caution.nb], [caution.nn], [caution.en])]
}

export interface ModelTold {
  readonly rows: EditionFigure
  readonly municipalities: EditionFigure
  readonly lists: EditionFigure
  readonly events: EditionFigure
  /** Whether the rows are in the borders of one year; its year. */
  readonly borders: number | null
  /** Rows left out, and why. */
  readonly leftOut: readonly { readonly rows: EditionFigure; readonly why: Text }[]
}

/** What the model is made from, and how its figures are to be read. */
export const madeFrom = ({ rows, municipalities, lists, events, borders, leftOut }: ModelTold): readonly Sentence[] => [
  say(
    line`Modellen er regnet av ${rows} ${numbered(rows, 'rad', 'rader')}: ${municipalities} ${numbered(municipalities, 'kommune', 'kommuner')} på ${lists} ${numbered(lists, 'liste', 'lister')}, med ${events} ${numbered(events, 'deltakelse', 'deltakelser')}.`,
    line`Modellen er rekna av ${rows} ${numbered(rows, 'rad', 'rader')}: ${municipalities} ${numbered(municipalities, 'kommune', 'kommunar')} på ${lists} ${numbered(lists, 'liste', 'lister')}, med ${events} ${numbered(events, 'deltaking', 'deltakingar')}.`,
    line`The model is computed from ${rows} ${numbered(rows, 'row', 'rows')}: ${municipalities} ${numbered(municipalities, 'municipality', 'municipalities')} on ${lists} ${numbered(lists, 'list', 'lists')}, with ${events} ${numbered(events, 'participation', 'participations')}.`,
  ),
  ...otherRows(borders, leftOut),
  say(
    line`Hvert tall sier hva som går sammen med deltakelse når de andre kjennetegnene i modellen er like; det sier ikke hva som ville skje om noe ble endret.`,
    line`Kvart tal seier kva som går saman med deltaking når dei andre kjenneteikna i modellen er like; det seier ikkje kva som ville skje om noko vart endra.`,
    line`Each figure tells what goes with participation when the other facts in the model are equal; it does not tell what would happen if something were changed.`,
  ),
]

/** Why the counts are not those of the chapter on who takes part. */
function otherRows(borders: number | null, leftOut: ModelTold['leftOut']): readonly Sentence[] {
  if (borders === null && leftOut.length === 0) return []
  const year = String(borders)
  const moved =
    borders === null
      ? []
      : [
          say(
            line`Tallene er ikke de samme som i kapitlet om hvem som deltar: her følges hver kommune i grensene fra ${year}, og en kommune som er slått sammen, har deltatt når en av delene gjorde det.`,
            line`Tala er ikkje dei same som i kapittelet om kven som deltek: her blir kvar kommune følgd i grensene frå ${year}, og ein kommune som er slegen saman, har delteke når ein av delane gjorde det.`,
            line`The counts are not those of the chapter on who takes part: here each municipality is followed in the borders of ${year}, and one that was merged took part when any of its parts did.`,
          ),
        ]
  const rowsIn = (language: 'nb' | 'nn' | 'en', several: string): Line =>
    leftOut.flatMap(({ rows, why }, i) => [...(i === 0 ? [] : ['; ']), ...line`${rows} ${numbered(rows, language === 'en' ? 'row' : 'rad', several)} (${why[language]})`])
  const out = leftOut.length === 0 ? [] : [say(line`Holdt utenfor er ${rowsIn('nb', 'rader')}.`, line`Haldne utanfor er ${rowsIn('nn', 'rader')}.`, line`Left out are ${rowsIn('en', 'rows')}.`)]
  return [...moved, ...out]
}

export interface GapTold {
  readonly group: Text
  readonly rateA: EditionFigure
  readonly rateB: EditionFigure
  readonly gap: EditionFigure
  readonly explained: EditionFigure
  readonly unexplained: EditionFigure
  /** Parts whose interval lies on one side of zero. */
  readonly parts: readonly { readonly title: Text; readonly figure: EditionFigure }[]
}

/** How large the gap is, and how much of it goes with the facts of the model. */
export function gapTold({ group, rateA, rateB, gap, explained, unexplained, parts }: GapTold): readonly Sentence[] {
  const g = large(group)
  const size = sizeOf(gap)
  const shownGap = asShown(gap)
  if (shownGap === 0) {
    return [
      say(
        line`På listene i modellen deltok ${group.nb} like ofte som andre kommuner (${rateA} mot ${rateB} per liste), så det er ingen avstand å dele opp.`,
        line`På listene i modellen deltok ${group.nn} like ofte som andre kommunar (${rateA} mot ${rateB} per liste), så det er ingen avstand å dele opp.`,
        line`On the lists of the model, ${group.en} took part as often as other municipalities (${rateA} against ${rateB} a list), so there is no gap to divide.`,
      ),
    ]
  }
  const first =
    shownGap < 0
      ? say(
          line`${g.nb} sto på ${rateA} av listene i modellen, andre kommuner på ${rateB}: ${size} lavere.`,
          line`${g.nn} stod på ${rateA} av listene i modellen, andre kommunar på ${rateB}: ${size} lågare.`,
          line`${g.en} stood on ${rateA} of the lists of the model, other municipalities on ${rateB}: ${size} lower.`,
        )
      : say(
          line`${g.nb} sto på ${rateA} av listene i modellen, andre kommuner på ${rateB}: ${size} høyere.`,
          line`${g.nn} stod på ${rateA} av listene i modellen, andre kommunar på ${rateB}: ${size} høgare.`,
          line`${g.en} stood on ${rateA} of the lists of the model, other municipalities on ${rateB}: ${size} higher.`,
        )
  return [first, ofTheGap(shownGap, explained, unexplained), clearParts(parts)]
}

/** How much of a gap goes with the facts: none, part of it, more than there is, or a difference the other way. */
function ofTheGap(gap: number, explained: EditionFigure, unexplained: EditionFigure): Sentence {
  const [with_, rest] = [asShown(explained), asShown(unexplained)]
  if (with_ === 0) {
    return say(
      line`Ingenting av avstanden går sammen med kjennetegnene i modellen.`,
      line`Ingenting av avstanden går saman med kjenneteikna i modellen.`,
      line`Nothing of the gap goes with the facts in the model.`,
    )
  }
  const isSameWay = Math.sign(with_) === Math.sign(gap)
  if (isSameWay && Math.sign(rest) !== -Math.sign(gap)) {
    const [e, u] = [sizeOf(explained), sizeOf(unexplained)]
    return say(
      line`Av avstanden går ${e} sammen med kjennetegnene i modellen; resten, ${u}, gjør det ikke.`,
      line`Av avstanden går ${e} saman med kjenneteikna i modellen; resten, ${u}, gjer det ikkje.`,
      line`Of the gap, ${e} go with the facts in the model; the rest, ${u}, does not.`,
    )
  }
  const way = isSameWay ? t('en større avstand enn den som er der', 'ein større avstand enn den som er der', 'a larger gap than there is') : t('en forskjell den andre veien', 'ein skilnad den andre vegen', 'a difference the other way')
  const often = rest > 0 ? t('oftere', 'oftare', 'more often') : t('sjeldnere', 'sjeldnare', 'less often')
  return say(
    line`Kjennetegnene i modellen går sammen med ${way.nb}, ${sizeOf(explained)}; gruppen deltok ${sizeOf(unexplained)} ${often.nb} enn kjennetegnene tilsier.`,
    line`Kjenneteikna i modellen går saman med ${way.nn}, ${sizeOf(explained)}; gruppa deltok ${sizeOf(unexplained)} ${often.nn} enn kjenneteikna tilseier.`,
    line`The facts in the model go with ${way.en}, ${sizeOf(explained)}; the group took part ${sizeOf(unexplained)} ${often.en} than the facts would suggest.`,
  )
}

function clearParts(parts: GapTold['parts']): Sentence {
  const titles = (of: GapTold['parts']): Text => listed(of.map(({ title }) => small(title)))
  const [down, up] = [
    parts.filter(({ figure }) => (figure.value ?? 0) < 0),
    parts.filter(({ figure }) => (figure.value ?? 0) > 0),
  ]
  const [d, u] = [titles(down), titles(up)]
  if (down.length === 0 && up.length === 0) {
    return say(
      line`For ingen enkelt del kan det avgjøres om den trekker opp eller ned.`,
      line`For ingen einskild del kan det avgjerast om han dreg opp eller ned.`,
      line`For no single part can it be told whether it pulls up or down.`,
    )
  }
  if (up.length === 0) return say(line`Det som trekker ned, er ${d.nb}.`, line`Det som dreg ned, er ${d.nn}.`, line`What pulls down is ${d.en}.`)
  if (down.length === 0) return say(line`Det som trekker opp, er ${u.nb}.`, line`Det som dreg opp, er ${u.nn}.`, line`What pulls up is ${u.en}.`)
  return say(
    line`Det som trekker ned, er ${d.nb}; det som trekker opp, er ${u.nb}.`,
    line`Det som dreg ned, er ${d.nn}; det som dreg opp, er ${u.nn}.`,
    line`What pulls down is ${d.en}; what pulls up is ${u.en}.`,
  )
}

const small = ({ nb, nn, en }: Text): Text => t(nb.toLowerCase(), nn.toLowerCase(), en.toLowerCase())

/** What the other choices come to about size. */
export interface SizeTold {
  readonly all: EditionFigure
  readonly same: EditionFigure
  readonly open: EditionFigure
  readonly thin: EditionFigure
  readonly other: EditionFigure
}

/**
 * Whether the answer about size is the same under other choices, and what those that differ come to; nothing where none
 * was tried.
 */
export function sizeStands({ all, same, open, thin, other }: SizeTold): readonly Sentence[] {
  if (!all.value) return []
  if (same.value === all.value) {
    return [
      say(
        line`Alle ${all} andre valg av lister, enheter og kjennetegn gir samme svar om størrelse.`,
        line`Alle ${all} andre val av lister, einingar og kjenneteikn gir same svar om storleik.`,
        line`All ${all} other choices of lists, units and facts come to the same about size.`,
      ),
    ]
  }
  const rest = [
    { of: open, nb: line`${open} kan ikke avgjøre det`, nn: line`${open} kan ikkje avgjere det`, en: line`${open} cannot tell` },
    { of: thin, nb: line`${thin} har for lite å gå på`, nn: line`${thin} har for lite å gå på`, en: line`${thin} ${numbered(thin, 'has', 'have')} too little to go by` },
    { of: other, nb: line`${other} gir et annet svar`, nn: line`${other} gir eit anna svar`, en: line`${other} ${numbered(other, 'comes', 'come')} to another answer` },
  ].filter(({ of }) => (of.value ?? 0) > 0)
  const listedIn = (language: 'nb' | 'nn' | 'en', and: string): Line =>
    rest.flatMap((one, i) => [...(i === 0 ? [] : [i === rest.length - 1 ? and : ', ']), ...one[language]])
  return [
    say(
      line`${same} av ${all} andre valg av lister, enheter og kjennetegn gir samme svar om størrelse; ${listedIn('nb', ' og ')}.`,
      line`${same} av ${all} andre val av lister, einingar og kjenneteikn gir same svar om storleik; ${listedIn('nn', ' og ')}.`,
      line`${same} of ${all} other choices of lists, units and facts ${numbered(same, 'comes', 'come')} to the same about size; ${listedIn('en', ' and ')}.`,
    ),
  ]
}
