import { formats } from '../../../domain/format.ts'
import { needTitles } from '../../../domain/need-titles.ts'
import type { Language } from '../../../domain/text.ts'
import { pathIn } from '../../links.ts'
import { Finding } from '../../parts/finding.tsx'
import { listed } from '../../text/finding.ts'
import { areaName, askedText, type NeedEnvelope, type NeedProps, willOf } from './context.ts'
import { type NeedState, queryOf } from './state.ts'
import { needWords } from './words.ts'

/** At most so many names stand in a sentence; the table has them all. */
const mostNamed = 12
/** Warnings about lists that the heading and the figures under it cannot be read without. */
const ofLists = ['no-lists', 'no-lists-counted', 'fewer-lists']

/** The heading: one of four, so that it never says that nobody is missing where it is not known of all. */
export function headlineOf(envelope: NeedEnvelope, language: Language, schemes: string): string {
  const { headline, of, scheme } = needWords[language]
  const [ofSchemes, inScheme] = schemes === '' ? ['', ''] : [of(schemes), scheme(schemes)]
  const { whole } = formats[language]
  const { great, horizon, threshold } = envelope.answer
  const will = willOf(envelope, language)
  const [where, year, period] = [areaName(envelope, language), String(horizon), periodOf(envelope, language)]
  if (great.all === 0) return headline.nobody(where, year, threshold === 0.5)
  if (great.none > 0) return headline.none(whole(great.none), where, year, period, ofSchemes, will)
  if (great.unknown > 0)
    return headline.unknown(whole(great.unknown), whole(great.all), where, year, period, inScheme, will)
  return headline.listed(whole(great.all), where, year, period, ofSchemes, will)
}

const periodOf = (envelope: NeedEnvelope, language: Language): string =>
  needWords[language].years(askedText(envelope, 'from'), askedText(envelope, 'to'))

interface HeadProps extends NeedProps {
  readonly state: NeedState
  /** The names of the schemes asked about; empty for all. */
  readonly schemes: string
}

/** What was found, what it means and what it rests on: every one with great need is told of once. */
export function NeedHead({ language, envelope, state, schemes }: HeadProps) {
  const words = needWords[language]
  const { whole, wholePercent } = formats[language]
  const { answer, coverage, input, warnings } = envelope
  const { great, horizon, rankedBy, threshold, municipalities } = answer
  const names = (codes: readonly string[]): string =>
    codes.length > mostNamed
      ? ''
      : listed(
          municipalities.filter(({ code }) => codes.includes(code)).map(({ name }) => name),
          words.map.and,
        )
  const isNational = input.lists !== 'all'
  const own = warnings.find(({ code }) => code === 'own-rates')
  const { indicator, fifth } = { indicator: needTitles[rankedBy][language], fifth: whole(answer.fifth) }
  return (
    <Finding
      level={1}
      title={headlineOf(envelope, language, schemes)}
      lead={words.lead(wholePercent(threshold), String(horizon), indicator, fifth, whole(coverage.municipalities))}
    >
      {own && (
        <p>
          {own.message}{' '}
          <a className="ds-link" href={pathIn(language, `/behov?${queryOf({ ...state, rates: [] }).toString()}`)}>
            {words.rates.reset}
          </a>
        </p>
      )}
      <p>
        {words.great(
          whole(great.all),
          whole(municipalities.length),
          areaName(envelope, language),
          great.counted > 0 ? whole(great.counted) : '',
        )}{' '}
        {great.others > 0 && words.others(names(answer.highNeedOthers), whole(great.others), great.none > 0)}{' '}
        {great.unknown > 0 && words.unknown(names(answer.highNeedUnknown), whole(great.unknown), great.none > 0)}
      </p>
      <p className="quiet">
        {coverage.listsCounted > 0 &&
          words.counted(
            whole(coverage.listsCounted),
            isNational,
            words.of(schemes === '' ? words.stateSchemes : schemes),
            periodOf(envelope, language),
          )}{' '}
        {warnings
          .filter(({ code }) => ofLists.includes(code))
          .map(({ message }) => message)
          .join(' ')}{' '}
        {projectionTold(envelope, language)}
      </p>
    </Finding>
  )
}

/** Whose projection the figures are, and why. */
function projectionTold({ answer: { official, projection } }: NeedEnvelope, language: Language): string {
  const { byOfficial, byOwn } = needWords[language]
  if (!official) return byOwn.none
  const { alternative, version, complete } = official
  if (projection === 'official') return byOfficial(alternative, version)
  return complete ? byOwn.chosen(alternative, version) : byOwn.partial(alternative, version)
}
