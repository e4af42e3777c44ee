import type { ListedMunicipality } from '../../answers/municipalities.ts'
import type { ReviewRow } from '../../answers/review.ts'
import { firstDayOf } from '../../domain/plain-date.ts'
import { formats } from '../../domain/format.ts'
import { pathIn } from '../links.ts'
import type { Page } from '../page.ts'
import { Why } from '../parts/block-foot.tsx'
import { DrawnFrom } from '../parts/drawn-from.tsx'
import { limited } from '../parts/limited.ts'
import { Notice } from '../parts/notice.tsx'
import { TakeHome } from '../parts/take-home.tsx'
import { dataWords } from './data/words.ts'
import { Told } from './import/told.tsx'
import { importWords } from './import/words.ts'
import { Answered } from './review/answered.tsx'
import { Settle } from './review/settle.tsx'
import { WaitingName } from './review/waiting-name.tsx'
import { schemeNames } from './shared/participation-rows.ts'

/** Names that wait for a person: to be settled here where the server allows it, else with the commands that settle them. */
export const reviewPage: Page = {
  id: 'review',
  path: '/data/avklaring',
  render: (request) => {
    const { language, ask, url, changes, refused } = request
    const words = dataWords[language]
    const { whole } = formats[language]
    const list = url.searchParams.get('list')
    const isAnsweredShown = url.searchParams.get('avklart') === '1'
    const envelope = ask.review({ ...(list ? { list } : {}), ...(isAnsweredShown ? { answered: true } : {}) })
    const waiting = envelope.answer.rows.filter(({ answer }) => answer === 'open')
    const answered = envelope.answer.rows.filter(({ answer }) => answer !== 'open')
    const shown = limited(waiting, '', language)
    const { name } = schemeNames(ask, 'first', language)
    const factsByYear = new Map<number, ReadonlyMap<string, ListedMunicipality>>()
    const factsOf = (year: number): ReadonlyMap<string, ListedMunicipality> => {
      const facts = factsByYear.get(year) ?? new Map(ask.municipalities({ on: firstDayOf(year) }).answer.municipalities.map((one) => [one.code, one]))
      factsByYear.set(year, facts)
      return facts
    }
    const schemeOf = ({ scheme }: Pick<ReviewRow, 'scheme'>): string => name(scheme)
    const saved = url.searchParams.get('lagret')
    const isOn = changes?.state === 'on'
    const more = importWords[language]
    return {
      title: words.reviewTitle,
      main: (
        <>
          <section>
            <h1 className="ds-heading" data-size="lg">
              {waiting.length === 0 ? words.reviewTitle : words.reviewLead(whole(waiting.length))}
            </h1>
            <p className="lead">{waiting.length === 0 ? words.reviewNone : isOn ? more.reviewHow : words.reviewText}</p>
            {refused && <Told refusal={refused.refusal} request={request} />}
            {saved !== null && /^\d{1,6}$/.test(saved) && <Notice kind="info"><p role="status">{more.reviewSaved(whole(Number(saved)))}</p></Notice>}
            <Why language={language} method="names">
              {words.whyNames}
            </Why>
          </section>
          {changes?.state === 'on' ? (
            <Settle request={request} token={changes.token} rows={shown.rows} schemeOf={schemeOf} factsOf={factsOf} />
          ) : (
            <div className="waiting-names">
              {shown.rows.map((row) => (
                <WaitingName key={row.row} language={language} row={row} scheme={schemeOf(row)} facts={factsOf(row.year)} />
              ))}
            </div>
          )}
          {changes?.state === 'on' && answered.length > 0 && <Answered request={request} token={changes.token} rows={answered} factsOf={factsOf} />}
          <section>
            {shown.note && <p className="note">{shown.note}</p>}
            {isOn && (
              <p>
                <a className="ds-link" href={pathIn(language, isAnsweredShown ? '/data/avklaring' : '/data/avklaring?avklart=1')}>
                  {isAnsweredShown ? more.reviewHideAnswered : more.reviewShowAnswered}
                </a>
              </p>
            )}
            {!isOn && (
              <p className="quiet">
                {more.reviewOff} <code>npm start</code>
              </p>
            )}
            <TakeHome language={language} envelope={envelope} />
            <DrawnFrom language={language} envelope={envelope} />
          </section>
        </>
      ),
    }
  },
}
