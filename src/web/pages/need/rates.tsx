import type { CareRateUsed } from '../../../answers/need/answer.ts'
import { formats, locales } from '../../../domain/format.ts'
import type { Language } from '../../../domain/text.ts'
import { pathIn } from '../../links.ts'
import { SourceLink } from '../../parts/block-foot.tsx'
import { TableFrame } from '../../parts/table-frame.tsx'
import { TakeHome } from '../../parts/take-home.tsx'
import { LanguageField } from '../shared/language-field.tsx'
import type { NeedProps } from './context.ts'
import { fieldOf, type NeedState, queryOf } from './state.ts'
import { needWords } from './words.ts'

/** A rate with what matters of it: four figures. */
const rateIn = (language: Language, value: number | null): string =>
  value === null
    ? ''
    : new Intl.NumberFormat(locales[language], { maximumSignificantDigits: 4, useGrouping: false }).format(value)

/** "hjemmetjenester, 80–89 år": whose use a rate is of. */
export function whoseRate({ service, ageFrom, ageTo }: CareRateUsed, language: Language): string {
  const { rates: words } = needWords[language]
  return `${words.service[service]}, ${words.band(String(ageFrom), ageTo === null ? '' : String(ageTo))}`
}

/** The label of each rate's two fields, by the field's name. */
export function rateLabelsOf(rates: readonly CareRateUsed[], language: Language): ReadonlyMap<string, string> {
  const { rates: words } = needWords[language]
  const both = ['users', 'fte'] as const
  return new Map(
    rates.flatMap((rate) =>
      both.map((what) => [fieldOf(what, rate.id), words.field(words[what], whoseRate(rate, language))] as const),
    ),
  )
}

/** The rates of care as a form: what the reader puts in stands in the address, and what is left as it is does not. */
export function Rates({
  language,
  envelope,
  state,
  link,
}: NeedProps & { readonly state: NeedState; readonly link: string }) {
  const { rates: words } = needWords[language]
  const { whole } = formats[language]
  const { careRates, country, base, horizon } = envelope.answer
  if (careRates.length === 0) return null
  const own = new Map(state.rates)
  const figure = (id: string, year: number): string =>
    whole(country.find((one) => one.id === id && one.year === year)?.value ?? null)
  const kept = [...queryOf({ ...state, rates: [] })]
  const who = (rate: CareRateUsed): string => whoseRate(rate, language)
  const field = (rate: CareRateUsed, what: 'users' | 'fte') => {
    const name = fieldOf(what, rate.id)
    const stated = rateIn(language, what === 'users' ? rate.stated.usersPerInhabitant : rate.stated.fullTimePerUser)
    return (
      <input
        className="ds-input"
        name={name}
        aria-label={words.field(words[what], who(rate))}
        defaultValue={own.get(name) ?? ''}
        placeholder={stated}
        inputMode="decimal"
        size={7}
        maxLength={12}
        autoComplete="off"
      />
    )
  }
  const notes = [...new Map(careRates.map((rate) => [rate.note[language], rate])).values()]
  return (
    <section id="satser" className="ruled">
      <h2 className="ds-heading" data-size="xs">
        {words.title}
      </h2>
      <p>{words.lead}</p>
      <p>
        {words.country(
          figure('care-users', base),
          figure('care-fte', base),
          String(base),
          figure('care-users', horizon),
          figure('care-fte', horizon),
          String(horizon),
        )}
      </p>
      <form action="/behov#satser" method="get">
        <LanguageField language={language} />
        {kept.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <TableFrame id="rates" kind="rates" caption={words.title} quietCaption>
          <thead>
            <tr>
              <th scope="col">{words.who}</th>
              <th scope="col" className="figure">
                {words.users}
              </th>
              <th scope="col" className="figure">
                {words.fte}
              </th>
            </tr>
          </thead>
          <tbody>
            {careRates.map((rate) => (
              <tr key={rate.id}>
                <th scope="row">{who(rate)}</th>
                <td className="figure">{field(rate, 'users')}</td>
                <td className="figure">{field(rate, 'fte')}</td>
              </tr>
            ))}
          </tbody>
        </TableFrame>
        <div className="search-line">
          <button className="ds-button" type="submit" data-variant="secondary">
            {words.use}
          </button>
          {state.rates.length > 0 && (
            <a
              className="ds-link"
              href={pathIn(language, `/behov?${queryOf({ ...state, rates: [] }).toString()}#satser`)}
            >
              {words.reset}
            </a>
          )}
        </div>
      </form>
      <details>
        <summary>{words.notes}</summary>
        <ul>
          {notes.map((rate) => (
            <li key={rate.id}>
              {who(rate)}: {rate.note[language]}{' '}
              <SourceLink url={rate.sourceUrl} text={(host) => `${words.source(String(rate.year))} (${host})`} />
            </li>
          ))}
        </ul>
      </details>
      <TakeHome language={language} envelope={envelope} part="careRates" link={`${link}#satser`} />
    </section>
  )
}
