import type { SchemeAnswer } from '../../../answers/scheme.ts'
import type { Language } from '../../../domain/text.ts'
import { English, hostOf } from '../../parts/block-foot.tsx'
import { Notice } from '../../parts/notice.tsx'
import { termFor, termsIn } from '../../text/terms.ts'
import { commonWords } from '../../text/words.ts'
import { schemeWords } from './words.ts'

/** What the scheme is, who runs it, and where that was read. */
export function About({ language, answer: { scheme } }: { readonly language: Language; readonly answer: SchemeAnswer }) {
  const words = schemeWords[language]
  const terms = termsIn[language]
  const { unknown } = commonWords[language]
  return (
    <>
      <h2 className="ds-heading" data-size="sm">
        {words.whatTitle}
      </h2>
      <dl className="facts-list">
        <dt>{words.purpose}</dt>
        <dd>{scheme.purpose === '' ? unknown : <English>{scheme.purpose}</English>}</dd>
        <dt>{words.body}</dt>
        <dd>
          {scheme.body} ({termFor(terms.owner, scheme.owner)})
        </dd>
        {scheme.administeredBy.length > 0 && (
          <>
            <dt>{words.administered}</dt>
            <dd lang="en">{scheme.administeredBy.join('; ')}</dd>
          </>
        )}
        <dt>{words.kind}</dt>
        <dd>{termFor(terms.schemeKind, scheme.kind)}</dd>
        <dt>{words.status}</dt>
        <dd>
          {termFor(terms.schemeStatus, scheme.status)}
          {scheme.endedYear !== null && ` (${scheme.endedYear})`}
        </dd>
        <dt>{words.confirmed}</dt>
        <dd>{scheme.lastConfirmedYear ?? unknown}</dd>
        {scheme.sourceUrls.length > 0 && (
          <>
            <dt>{words.sources}</dt>
            <dd>
              <Pages language={language} urls={scheme.sourceUrls} />
            </dd>
          </>
        )}
      </dl>
      {language !== 'en' && <p className="quiet">{words.englishNote}</p>}
    </>
  )
}

/** What could not be confirmed, in a box of its own; nothing where all was. */
export function Uncertain({ language, answer: { scheme } }: { readonly language: Language; readonly answer: SchemeAnswer }) {
  const words = schemeWords[language]
  if (scheme.uncertain.length === 0) return null
  return (
    <Notice kind="warning" title={words.uncertainTitle}>
      <p>{words.uncertainLead}</p>
      <ul>
        {scheme.uncertain.map((note) => (
          <li key={note}>{note === 'rules' || note === 'calls' ? words.uncertainField[note] : <English>{note}</English>}</li>
        ))}
      </ul>
    </Notice>
  )
}

/** Pages told apart by their host, numbered where a host has several. */
function Pages({ language, urls }: { readonly language: Language; readonly urls: readonly string[] }) {
  const words = schemeWords[language]
  return (
    <ul className="inline-list">
      {urls.map((url, i) => {
        const same = urls.filter((other) => hostOf(other) === hostOf(url)).length
        const number = urls.slice(0, i + 1).filter((other) => hostOf(other) === hostOf(url)).length
        return (
          <li key={url}>
            <a className="ds-link" href={url}>
              {words.pageAt(hostOf(url))}
              {same > 1 && ` (${number})`}
            </a>
          </li>
        )
      })}
    </ul>
  )
}
