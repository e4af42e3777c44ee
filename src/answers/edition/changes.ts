import { z } from 'zod'
import { noSuchEdition } from '../../domain/edition.errors.ts'
import type { Edition } from '../../domain/edition.ts'
import { changeTitles, countByReason, type ReasonKind, reasonTitles } from '../../domain/edition-changes.ts'
import { joinTexts, type Text } from '../../domain/text.ts'
import type { Snapshot } from '../../store/snapshot.ts'
import { type Answered, type CellValue, question, type Warning } from '../question.ts'
import { type Comparison, compareContents } from './compare.ts'
import { editionMethod } from './content.ts'
import { t } from './pieces.ts'

const editionChangesInput = z.strictObject({ a: z.string().min(1).max(100), b: z.string().min(1).max(100) })
type EditionChangesInput = z.infer<typeof editionChangesInput>

/** Which edition it is, without what it says. */
export interface EditionNamed extends Pick<Edition, 'id' | 'number' | 'publishedOn' | 'corrects' | 'sha256'> {
  readonly title: Text
  readonly area: Edition['content']['area']
}

export interface EditionChangesAnswer extends Comparison {
  /** Null when there is no such edition: then it is in `missing`, and nothing is compared. */
  readonly a: EditionNamed | null
  readonly b: EditionNamed | null
  readonly missing: readonly string[]
  /** How many figures moved for each reason; a figure with several is counted under each. */
  readonly byReason: Readonly<Record<ReasonKind, number>>
  /** Ids of the published editions. */
  readonly published: readonly string[]
}

export const editionChanges = question<EditionChangesInput, EditionChangesAnswer>({
  id: 'edition-changes',
  version: 1,
  title: {
    nb: 'Hva er endret mellom to utgaver?',
    nn: 'Kva er endra mellom to utgåver?',
    en: 'What has changed between two editions?',
  },
  summary: {
    nb: 'Hvilke tall som er endret, nye eller borte fra en utgave til en annen, og hvorfor: nye data, rettede data, grenser, definisjon eller metode',
    nn: 'Kva tal som er endra, nye eller borte frå ei utgåve til ei anna, og kvifor: nye data, retta data, grenser, definisjon eller metode',
    en: 'Which figures have changed, are new or gone from one edition to another, and why: new data, corrected data, borders, definition or method',
  },
  input: editionChangesInput,
  inputs: {
    a: {
      nb: 'den tidligere utgaven, som 2026',
      nn: 'den tidlegare utgåva, som 2026',
      en: 'the earlier edition, such as 2026',
    },
    b: {
      nb: 'den senere utgaven, som 2027',
      nn: 'den seinare utgåva, som 2027',
      en: 'the later edition, such as 2027',
    },
  },
  method: editionMethod,
  example: {
    input: { a: '2026', b: '2027' },
    read: ({ missing, changes }) => [missing, changes.length],
    expected: [['2026', '2027'], 0],
  },
  answer: answerChanges,
  notFound: ({ missing: [first], published }) => (first === undefined ? null : noSuchEdition(first, published)),
  said: ({ a, b, changes }) => (a && b && changes.length === 0 ? [t(`${b.id} sier det samme som ${a.id}.`, `${b.id} seier det same som ${a.id}.`, `${b.id} says the same as ${a.id}.`)] : []),
  tables: ({ changes, data }) => [
    {
      name: 'changes',
      columns: [
        { id: 'figure', title: { nb: 'id', nn: 'id', en: 'id' } },
        { id: 'title', title: { nb: 'tall', nn: 'tal', en: 'figure' } },
        { id: 'kind', title: { nb: 'endring', nn: 'endring', en: 'change' }, words: changeTitles },
        { id: 'unit', title: { nb: 'enhet', nn: 'eining', en: 'unit' } },
        { id: 'before', title: { nb: 'før', nn: 'før', en: 'before' } },
        { id: 'after', title: { nb: 'etter', nn: 'etter', en: 'after' } },
        { id: 'reasons', title: { nb: 'grunner', nn: 'grunnar', en: 'reasons' } },
        { id: 'what', title: { nb: 'hva', nn: 'kva', en: 'what' } },
      ],
      rows: changes.map(({ id, title, kind, unit, before, after, reasons }): CellValue[] => [
        id,
        title,
        kind,
        unit,
        before?.value ?? null,
        after?.value ?? null,
        joinTexts(
          [...new Set(reasons.map((reason) => reason.kind))].map((reason) => reasonTitles[reason]),
          '; ',
        ),
        joinTexts(
          reasons.map(({ what }) => what),
          '; ',
        ),
      ]),
    },
    {
      name: 'data',
      columns: [
        {
          id: 'of',
          title: { nb: 'slag', nn: 'slag', en: 'kind' },
          words: { list: t('liste', 'liste', 'list'), dataset: t('datasett', 'datasett', 'dataset') },
        },
        { id: 'id', title: { nb: 'id', nn: 'id', en: 'id' } },
        { id: 'change', title: { nb: 'endring', nn: 'endring', en: 'change' } },
        { id: 'what', title: { nb: 'hva', nn: 'kva', en: 'what' } },
      ],
      rows: data.map(({ of, id, kind, what }): CellValue[] => [of, id, reasonTitles[kind], what]),
    },
  ],
})

function answerChanges({ data }: Snapshot, { a, b }: EditionChangesInput): Answered<EditionChangesAnswer> {
  const byId = new Map(data.editions.map((edition) => [edition.id, edition]))
  const [before, after] = [byId.get(a) ?? null, byId.get(b) ?? null]
  const { changes, same, data: moved } = before && after ? compareContents(before.content, after.content) : nothing
  return {
    answer: {
      a: named(before),
      b: named(after),
      missing: [...new Set([...(before ? [] : [a]), ...(after ? [] : [b])])],
      changes,
      same,
      data: moved,
      byReason: countByReason(changes),
      published: [...byId.keys()],
    },
    coverage: { figuresCompared: changes.length + same },
    warnings: before && after && changes.length === 0 ? [nothingChanged(same)] : [],
    sources: [],
    datasets: [],
  }
}

const nothingChanged = (same: number): Warning => ({
  code: 'nothing-changed',
  message: t(`Ingen tall er endret: alle ${same} er de samme i begge utgavene.`, `Ingen tal er endra: alle ${same} er dei same i begge utgåvene.`, `No figure has changed: all ${same} are the same in both editions.`),
  where: null,
})

const nothing: Comparison = { changes: [], same: 0, data: [] }

const named = (edition: Edition | null): EditionNamed | null =>
  edition && {
    id: edition.id,
    number: edition.number,
    publishedOn: edition.publishedOn,
    corrects: edition.corrects,
    sha256: edition.sha256,
    title: edition.content.title,
    area: edition.content.area,
  }
