import type { Call, Rule } from '../../../domain/scheme.ts'
import type { Language } from '../../../domain/text.ts'
import { dateInWords } from '../../date.ts'
import { formats } from '../../../domain/format.ts'
import { English, SourceLink } from '../../parts/block-foot.tsx'
import { DataTable } from '../../parts/data-table.tsx'
import { termFor, termsIn } from '../../text/terms.ts'
import { schemePageWords } from './page-words.ts'
import { schemeWords } from './words.ts'

/** The conditions as a checklist with dates and sources: shown, never tried. */
export function Rules({ language, rules }: { readonly language: Language; readonly rules: readonly Rule[] }) {
  const words = schemeWords[language]
  const terms = termsIn[language]
  return (
    <>
      <h2 className="ds-heading" data-size="sm">
        {words.rulesTitle}
      </h2>
      {rules.length === 0 ? (
        <p className="empty">{words.rulesNone}</p>
      ) : (
        <>
          <p className="quiet">
            {words.rulesLead} {schemePageWords[language].rulesSince(String(rules.filter(({ validFrom, validTo }) => validFrom !== null || validTo !== null).length), String(rules.length))}
          </p>
          <ul className="checklist">
            {rules.map((rule) => (
              <li key={`${rule.kind} ${rule.text} ${rule.validFrom ?? ''} ${rule.validTo ?? ''} ${rule.sourceUrl}`}>
                <div>
                  <strong>{termFor(terms.ruleKind, rule.kind)}:</strong> <English>{rule.text}</English>
                </div>
                <div className="quiet">
                  {words.appliesTo(termFor(terms.appliesTo, rule.appliesTo))} · {periodOf(rule, language)} · <SourceLink url={rule.sourceUrl} text={words.sourceAt} />
                </div>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

function periodOf({ validFrom, validTo }: Rule, language: Language): string {
  const words = schemeWords[language]
  if (validFrom === null && validTo === null) return words.undated
  return [validFrom && words.from(dateInWords(validFrom, language)), validTo && words.to(dateInWords(validTo, language))].filter(Boolean).join(' ')
}

export function Calls({ language, calls }: { readonly language: Language; readonly calls: readonly Call[] }) {
  const words = schemeWords[language]
  const keyed = calls.map((call, i) => ({ ...call, key: `${call.year} ${i}` })).toSorted((a, b) => b.year - a.year)
  return (
    <>
      <h2 className="ds-heading" data-size="sm">
        {schemePageWords[language].parts.kalender}
      </h2>
      {keyed.length > 0 && <p>{span(keyed, language)}</p>}
      <DataTable
        id="calls"
        caption={words.callsCaption}
        quietCaption
        rows={keyed}
        keyOf={({ key }) => key}
        empty={words.callsNone}
        columns={[
          { id: 'year', title: words.year, rowHeader: true, cell: ({ year }) => year },
          { id: 'opens', title: words.opens, cell: ({ opens }) => opens && <span className="unbroken">{dateInWords(opens, language)}</span> },
          { id: 'deadline', title: words.deadline, cell: ({ deadline }) => deadline && <span className="unbroken">{dateInWords(deadline, language)}</span> },
          { id: 'county', title: words.county, cell: ({ county }) => <span className="unbroken">{county ?? words.whole}</span> },
          { id: 'pot', title: words.pot, numeric: true, cell: ({ potNok }) => formats[language].whole(potNok) },
          { id: 'note', title: words.note, cell: ({ note }) => (note === '' ? null : <English>{note}</English>) },
        ]}
      />
    </>
  )
}

/** How many calls, over which years, and the last deadline that is known. */
function span(calls: readonly Call[], language: Language): string {
  const words = schemePageWords[language]
  const years = calls.map(({ year }) => year)
  const last = calls.flatMap(({ deadline }) => deadline ?? []).toSorted().at(-1)
  const told = words.calls(formats[language].whole(calls.length), String(Math.min(...years)), String(Math.max(...years)))
  return last === undefined ? `${told}.` : `${told}. ${words.lastDeadline(dateInWords(last, language))}`
}
