import type { EditionListed } from '../../answers/editions.ts'
import type { KeptRefusal } from '../../domain/refusal.ts'
import { dateInWords } from '../date.ts'
import { editionWords as writtenWords } from '../edition/edition-words.ts'
import { pathIn } from '../links.ts'
import type { PageRequest, PageResult } from '../page.ts'
import { DataTable } from '../parts/data-table.tsx'
import { Notice } from '../parts/notice.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { TakeHome } from '../parts/take-home.tsx'
import { editionWords } from './edition/words.ts'
import { DraftChoice } from './editions/draft-choice.tsx'
import { Publish } from './editions/publish.tsx'
import { countyOptions } from './shared/county-options.ts'
import { Told } from './import/told.tsx'

/** What was typed in the form that publishes. */
export interface PublishTyped {
  readonly county: string
  readonly id: string
  readonly date: string
  readonly reason: string
}

export interface EditionsView {
  readonly request: Pick<PageRequest, 'language' | 'ask' | 'url'>
  readonly changes: NonNullable<PageRequest['changes']>
  readonly typed: PublishTyped
  readonly refusal: KeptRefusal | null
}

/** The list of editions, what one would say now, how one is cited, and how one is published. */
export function editionsPage({ request, changes, typed, refusal }: EditionsView): PageResult {
  const { language, ask } = request
  const words = editionWords[language]
  const envelope = ask.editions({})
  const { editions } = envelope.answer
  const latest = editions.find(({ area, correctedBy }) => area === null && correctedBy === null) ?? null
  const isSame = refusal?.code === sameAsCorrectedCode
  const counties = countyOptions(ask, language).map(({ value, text }) => ({
    value: value.replace('county:', ''),
    text,
  }))
  return {
    title: words.title,
    main: (
      <>
        <PageHead title={words.title} lead={words.lead}>
          {refusal && (isSame ? <SameAsCorrected language={language} refusal={refusal} /> : <Told refusal={refusalOnPage(refusal, language)} request={request} title={words.refused} />)}
        </PageHead>
        <section>
          <h2 className="ds-heading" data-size="sm">{words.published}</h2>
          {editions.length === 0 ? <p>{words.nonePublished}</p> : <Published language={language} editions={editions} />}
          {editions.length > 0 && <TakeHome language={language} envelope={envelope} />}
        </section>
        <DraftChoice language={language} counties={counties} latest={latest} />
        <section id="sitering">
          <h2 className="ds-heading" data-size="sm">{words.howToCite}</h2>
          <p>{words.citeLead}</p>
          {editions[0] && (
            <p>
              {words.citeThere}{' '}
              <a className="ds-link" href={pathIn(language, `/rapport/${editions[0].id}#sitering`)}>
                {words.editionOf(editions[0].id)}
              </a>
            </p>
          )}
        </section>
        <Publish
          language={language}
          changes={changes}
          typed={typed}
          counties={counties}
          latest={latest}
          isRefused={refusal !== null && !isSame}
          isSame={isSame}
        />
      </>
    ),
  }
}

/** A correction that corrects nothing: told before it is published, and no hindrance. */
const sameAsCorrectedCode = 'edition-same-as-corrected'

const SameAsCorrected = ({ language, refusal }: { readonly language: PageRequest['language']; readonly refusal: KeptRefusal }) => (
  <Notice kind="warning" title={refusal.text[language]}>
    <p>
      {editionWords[language].sameMeans}{' '}
      <a className="ds-link" href="#publiser">{editionWords[language].publishSame}</a>
    </p>
  </Notice>
)

/** A refusal as a reader of the page is told it: the page's own words where it has them, else the words without the command. */
function refusalOnPage(refusal: KeptRefusal, language: PageRequest['language']): KeptRefusal {
  const { refusals } = editionWords[language]
  const own = refusals[refusal.code] ?? refusal.text[language].replace(/: [«“]rekkevidde [^»”]*[»”]/, '').replace(/ (?:med|with) --date\b/, '')
  return { ...refusal, text: { ...refusal.text, [language]: own } }
}

function Published({
  language,
  editions,
}: {
  readonly language: PageRequest['language']
  readonly editions: readonly EditionListed[]
}) {
  const words = editionWords[language]
  // What a correction changed is told against the edition that it corrects; else against the latest before it of its area.
  const before = (one: EditionListed): EditionListed | undefined =>
    editions.find(({ id, number, area }) => (one.corrects ? id === one.corrects.id : number < one.number && (area?.county ?? null) === (one.area?.county ?? null)))
  return (
    <DataTable
      id="utgaver"
      caption={words.published}
      quietCaption
      rows={editions}
      keyOf={({ id }) => id}
      columns={[
        {
          id: 'id',
          title: words.edition,
          rowHeader: true,
          cell: ({ id, title, dataMark }) => (
            <>
              <a className="ds-link" href={pathIn(language, `/rapport/${id}`)}>{id}</a>
              <span className="meaning">{title[language]}</span>
              <span className="meaning">{writtenWords[language].dataVersion}: {dataMark}</span>
            </>
          ),
        },
        { id: 'number', title: words.number, numeric: true, cell: ({ number }) => number },
        { id: 'date', title: words.date, cell: ({ publishedOn }) => dateInWords(publishedOn, language) },
        { id: 'area', title: words.area, cell: ({ area }) => area?.name ?? words.wholeCountry },
        {
          id: 'state',
          title: words.standing,
          cell: ({ correctedBy, corrects }) =>
            [
              correctedBy ? words.correctedBy(correctedBy.id) : words.inForce,
              ...(corrects ? [words.corrects(corrects.id)] : []),
            ].join(', '),
        },
        {
          id: 'change',
          title: words.compare,
          cell: (one) => {
            const earlier = before(one)
            return earlier ? (
              <a className="ds-link" href={pathIn(language, `/rapport/${earlier.id}/mot/${one.id}`)}>
                {words.sinceEdition(earlier.id)}
              </a>
            ) : null
          },
        },
        { id: 'take', title: words.take, cell: ({ id }) => <Files language={language} id={id} /> },
      ]}
    />
  )
}

/** The two that most people want; the edition's own page has them all. */
const Files = ({ language, id }: { readonly language: PageRequest['language']; readonly id: string }) => (
  <>
    <a className="ds-link" href={pathIn(language, `/rapport/${id}.pdf`)}>
      PDF
    </a>{' '}
    ·{' '}
    <a className="ds-link" href={pathIn(language, `/rapport/${id}.zip`)}>
      ZIP
    </a>
  </>
)
