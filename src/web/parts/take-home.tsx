import type { Envelope } from '../../answers/answer.ts'
import type { Language } from '../../domain/text.ts'
import { commandOf } from '../files/origin.ts'
import { answerUrl, pictureUrl } from '../links.ts'
import { commonWords } from '../text/words.ts'
import { partWords } from './words.ts'

interface TakeHomeProps {
  readonly language: Language
  /** The answer whose numbers are taken home: its question and what was asked of it. */
  readonly envelope: Pick<Envelope, 'question' | 'asked'>
  /** Address of the page with this answer; left out where the page's own address says nothing more. */
  readonly link?: string
  /** Address (`#id`) of the table twin of a chart. */
  readonly table?: string
  /** Name of the answer's table that the CSV holds; the first one if not told. Excel and JSON hold them all. */
  readonly part?: string
  /** Name of the picture, where the numbers are drawn: SVG and PNG. */
  readonly picture?: string
}

/** Under every figure: the table, Excel (a double click opens it right), CSV (for scripts), JSON, the picture as SVG and PNG, a link, and the command that makes the numbers again. */
export function TakeHome({ language, envelope: { question, asked }, link, table, part, picture }: TakeHomeProps) {
  const { take } = commonWords[language]
  const words = partWords[language]
  const href = (form: '.xlsx' | '.json') => answerUrl(question, asked, form, language)
  return (
    <div className="take-home">
      <ul aria-label={words.takeHome}>
        {table && <Item href={table} text={take.table} />}
        <Item href={href('.xlsx')} text={take.excel} />
        <Item href={answerUrl(question, asked, '.csv', language, part)} text={take.csv} />
        <Item href={href('.json')} text={take.json} />
        {picture && <Item href={pictureUrl(picture, asked, '.svg', language)} text={take.svg} />}
        {picture && <Item href={pictureUrl(picture, asked, '.png', language)} text={take.png} />}
        {link && <Item href={link} text={take.link} />}
      </ul>
      <details className="again">
        <summary>{take.again}</summary>
        <p>{words.againHow}</p>
        <pre>
          <code>{commandOf(question, asked)}</code>
        </pre>
      </details>
    </div>
  )
}

const Item = ({ href, text }: { readonly href: string; readonly text: string }) => (
  <li>
    <a className="ds-link" href={href}>
      {text}
    </a>
  </li>
)
