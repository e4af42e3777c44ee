import type { ReactNode } from 'react'
import { dateInWords } from '../../date.ts'
import { pathIn } from '../../links.ts'
import { Notice } from '../../parts/notice.tsx'
import { isDraft } from './context.ts'
import { editionPath, type EditionView } from './view.ts'
import { editionWords } from './words.ts'

/** Whose page it is: the edition, its number and date, and the way to the others. */
export function EditionLine({ view }: { readonly view: EditionView }) {
  const { language, edition } = view
  const words = editionWords[language]
  const number = `${words.number.toLowerCase()} ${edition.number}`
  const told = isDraft(edition)
    ? words.draft
    : [words.editionOf(edition.id), number, dateInWords(edition.publishedOn, language)].join(' · ')
  return (
    <p className="edition-line">
      <a className="ds-link" href={pathIn(language, '/rapport')}>
        {words.title}
      </a>{' '}
      ·{' '}
      <a className="ds-link" href={editionPath(view)}>
        {told}
      </a>
    </p>
  )
}

/** What a reader must know before reading on: that it is a draft, that it is corrected, or what it corrects. */
export function EditionNotices({ view: { language, edition, listed } }: { readonly view: EditionView }) {
  const words = editionWords[language]
  const { corrects, id } = edition
  const by = listed?.correctedBy ?? null
  return (
    <>
      {isDraft(edition) && (
        <Notice kind="warning" title={words.draftNotice}>
          <p>{words.draftNoticeText}</p>
        </Notice>
      )}
      {by && (
        <Notice kind="warning" title={words.correctedNotice(by.id)}>
          <p>{words.correctedWhy(by.reason)}</p>
          <Ways language={language} to={by.id} text={words.readIt(by.id)} from={id} change={by.id} />
        </Notice>
      )}
      {corrects && (
        <Notice kind="info" title={words.correctionNotice(corrects.id)}>
          <p>{words.correctedWhy(corrects.reason)}</p>
          <Ways language={language} to={corrects.id} text={words.readIt(corrects.id)} from={corrects.id} change={id} />
        </Notice>
      )}
    </>
  )
}

interface WaysProps {
  readonly language: EditionView['language']
  readonly to: string
  readonly text: ReactNode
  readonly from: string
  readonly change: string
}

const Ways = ({ language, to, text, from, change }: WaysProps) => (
  <p>
    <a className="ds-link" href={pathIn(language, `/rapport/${to}`)}>
      {text}
    </a>{' '}
    ·{' '}
    <a className="ds-link" href={pathIn(language, `/rapport/${from}/mot/${change}`)}>
      {editionWords[language].whatChanged}
    </a>
  </p>
)
