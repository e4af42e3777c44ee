import type { Call, Rule } from '../../../domain/scheme.ts'
import type { Language } from '../../../domain/text.ts'
import { dateInWords } from '../../date.ts'
import { formats } from '../../format.ts'
import { English, SourceLink } from '../../parts/block-foot.tsx'
import { DataTable } from '../../parts/data-table.tsx'
import { termFor, termsIn } from '../../text/terms.ts'
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
          <p className="quiet">{words.rulesLead}</p>
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
        {words.callsTitle}
      </h2>
      <DataTable
        id="calls"
        caption={words.callsCaption}
        quietCaption
        rows={keyed}
        keyOf={({ key }) => key}
        empty={words.callsNone}
        columns={[
          { id: 'year', title: words.year, rowHeader: true, cell: ({ year }) => year },
          { id: 'opens', title: words.opens, cell: ({ opens }) => opens && dateInWords(opens, language) },
          { id: 'deadline', title: words.deadline, cell: ({ deadline }) => deadline && dateInWords(deadline, language) },
          { id: 'county', title: words.county, cell: ({ county }) => county ?? words.whole },
          { id: 'pot', title: words.pot, numeric: true, cell: ({ potNok }) => formats[language].whole(potNok) },
          { id: 'note', title: words.note, cell: ({ note }) => (note === '' ? null : <English>{note}</English>) },
        ]}
      />
    </>
  )
}
