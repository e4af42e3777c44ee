import type { Block, EditionFigure, Sentence } from '../../../domain/edition.ts'
import { joinTexts, type Text } from '../../../domain/text.ts'
import { isOpenByDesign, verdictTitles } from '../../../domain/verdict.ts'
import type { Finding, FindingFigure, FindingId } from '../../findings/answer.ts'
import { askFindings } from '../asks.ts'
import { cell, list, paragraph, table, words } from '../blocks.ts'
import type { Frame } from '../frame.ts'
import { tellCount } from '../ledger.ts'
import { headed, large, plainly, t } from '../pieces.ts'
import { figuresOn, triedOtherwise, verdictOn, type FindingTold } from '../sentences/finding.ts'

/** Points are written with their unit: the title need not tell it again. */
const difference: Text = t('forskjell mellom andelene', 'skilnad mellom andelane', 'difference between the shares')

/** A claim with its figures put down, for sentences; null when it is not among those that were run. */
export function findingTold(frame: Frame, id: FindingId): FindingTold | null {
  const { answer, source } = askFindings(frame)
  const found = answer.findings.find((finding) => finding.id === id)
  return found ? told(frame, found, source) : null
}

function told(
  { ledger }: Frame,
  { id, title: claim, verdict, canFail, restsOn, notes, agree, figures, tests }: Finding,
  source: string,
): FindingTold {
  const prefix = `findings/${id}`
  const count = (of: string, title: Text, value: number): EditionFigure =>
    tellCount(ledger, `${prefix}/${of}`, headed(claim, title), value, source)
  return {
    claim,
    verdict,
    figures: figures.map(({ id: name, unit, value, low, high, count: some, of: all, ...figure }) => {
      const title = unit === 'points' ? difference : figure.title
      const hasCounts = some !== null && all !== null
      return {
        title,
        figure: ledger.tell({ id: `${prefix}/${name}`, title: headed(claim, title), unit, value, low, high, source }),
        count: hasCounts ? count(`${name}/count`, followed(title, t('antall', 'tal', 'number')), some) : null,
        of: hasCounts ? count(`${name}/of`, followed(title, t('av', 'av', 'of')), all) : null,
      }
    }),
    same: count('tests/same', t('prøver med samme svar', 'prøver med same svar', 'trials with the same answer'), agree.same),
    tests: count('tests/all', t('prøver', 'prøver', 'trials'), agree.all),
    turns: tests.flatMap(({ title, verdict: to }) => (to === verdict ? [] : [{ title, verdict: to }])),
    isOpenByDesign: isOpenByDesign({ canFail, verdict }),
    restsOn,
    notes,
  }
}

/** "gruppen, antall". */
const followed = (title: Text, by: Text): Text => joinTexts([title, by], ', ')

/** The verdict on a claim as one sentence; null when it was not run. */
export function findingHeadline(frame: Frame, id: FindingId): Sentence | null {
  const found = findingTold(frame, id)
  return found ? verdictOn(found) : null
}

const forTheCountry: Text = t('Påstanden er prøvd for hele landet.', 'Påstanden er prøvd for heile landet.', 'The claim is tried for the whole country.')

/** Verdict, figures and what turns it; `means`, what the claim is measured by, stands before the first figure. */
export function findingBlocks(frame: Frame, id: FindingId, means: readonly Sentence[] = []): readonly Block[] {
  const found = findingTold(frame, id)
  const national = frame.area ? [plainly(forTheCountry)] : []
  return found
    ? [...paragraph(verdictOn(found), means, national), ...list(figuresOn(found)), ...paragraph(triedOtherwise(found))]
    : []
}

/** Every other way that a claim was tried in, with its figure and what it comes to. */
export function testsTable(frame: Frame, id: FindingId): readonly Block[] {
  const { answer, source } = askFindings(frame)
  const found = answer.findings.find((finding) => finding.id === id)
  if (!found) return []
  const hasOther = found.tests.some(({ against }) => against !== null)
  const rows = found.tests.map(({ id: test, kind, title, verdict, figure, against }, i) => {
    const isTwice = found.tests.some((other, at) => at < i && other.id === test && other.kind === kind)
    const tell = ({ unit, value, low, high }: FindingFigure, after: string, what: Text) =>
      frame.ledger.tell({
        id: `findings/${id}/${kind}/${test}${isTwice ? `/${i}` : ''}${after}`,
        title: t(`${found.title.nb}: ${title.nb}${what.nb}`, `${found.title.nn}: ${title.nn}${what.nn}`, `${found.title.en}: ${title.en}${what.en}`),
        unit,
        value,
        low,
        high,
        source,
      })
    const other = against && tell(against, '/against', t(', det den holdes mot', ', det det blir halde mot', ', what it is held against'))
    return [
      words(large(title)),
      cell(tell(figure, '', t('', '', ''))),
      ...(hasOther ? [cell(other)] : []),
      words(verdictTitles[verdict]),
    ]
  })
  return table(
    `findings/${id}`,
    t(`«${found.title.nb}» prøvd på andre måter`, `«${found.title.nn}» prøvd på andre måtar`, `“${found.title.en}” tried in other ways`),
    [
      ['test', t('Annen måte å telle på', 'Annan måte å telje på', 'Other way of counting')],
      ['figure', figureTitles[found.tests[0]?.figure.unit ?? 'ratio'], 'figure'],
      ...(hasOther ? [['against', t('Holdt mot', 'Halde mot', 'Held against'), 'figure'] as const] : []),
      ['verdict', t('Påstanden', 'Påstanden', 'The claim')],
    ],
    rows,
    id === 'regional-design-reaches-further' ? joinTexts([found.rule, oneOfTwo], ' ') : found.rule,
  )
}

const oneOfTwo: Text = t(
  'Første tall er oddsforholdet i utformingen som er endret; det holdes mot oddsforholdet i den andre.',
  'Første tal er oddsforholdet i utforminga som er endra; det blir halde mot oddsforholdet i den andre.',
  'The first figure is the odds ratio in the design that is changed; it is held against the odds ratio in the other.',
)

const figureTitles: Readonly<Record<FindingFigure['unit'], Text>> = {
  ratio: t('Oddsforhold', 'Oddsforhold', 'Odds ratio'),
  points: t('Forskjell', 'Skilnad', 'Difference'),
  share: t('Andel', 'Andel', 'Share'),
  count: t('Antall', 'Tal', 'Number'),
}
