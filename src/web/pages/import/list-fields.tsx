import { stages } from '../../../domain/award-list.ts'
import type { Language } from '../../../domain/text.ts'
import { termsIn } from '../../text/terms.ts'
import { SelectField, TextField } from '../shared/fields.tsx'
import type { ListChoices } from './view.ts'
import { importWords } from './words.ts'

interface ListFieldsProps {
  readonly language: Language
  readonly choices: ListChoices
  readonly settings: Readonly<Record<string, string>>
  /** Names of sheets to choose among; none where the file is not read yet. */
  readonly sheets?: readonly string[]
}

/** What a person tells of a list: the same fields before the file is read and after; what was typed stays. */
export function ListFields({ language, choices, settings, sheets = [] }: ListFieldsProps) {
  const words = importWords[language]
  const terms = termsIn[language]
  const told = (name: string): string => settings[name] ?? ''
  const names = choices.schemes.map(({ name }) => name[language])
  const scheme = choices.schemes.find(({ id }) => id === told('scheme'))?.name[language] ?? told('scheme')
  return (
    <>
      <div className="fields">
        <div className="ds-field wide-field">
          <label className="ds-label" htmlFor="scheme">{words.scheme}</label>
          <input className="ds-input" id="scheme" name="scheme" list="schemes" defaultValue={scheme} autoComplete="off" required aria-describedby="scheme-help" />
          <p className="quiet" id="scheme-help">{words.schemeHelp}</p>
          <datalist id="schemes">
            {[...new Set(names)].map((name) => (
              <option key={name} value={name} />
            ))}
          </datalist>
        </div>
        <TextField id="year" name="year" label={words.year} value={told('year')} help={words.yearHelp} isYear />
        <ScopeField language={language} choices={choices} chosen={told('scope')} />
      </div>
      <fieldset className="choices">
        <legend>{words.complete}</legend>
        {(['no', 'yes'] as const).map((value) => (
          <div className="choice" key={value}>
            <input type="radio" id={`complete-${value}`} name="complete" value={value} defaultChecked={(told('complete') === 'yes') === (value === 'yes')} aria-describedby={`complete-${value}-help`} />
            <label htmlFor={`complete-${value}`}>{value === 'yes' ? words.completeYes : words.completeNo}</label>
            <p className="quiet" id={`complete-${value}-help`}>{value === 'yes' ? words.completeYesHelp : words.completeNoHelp}</p>
          </div>
        ))}
      </fieldset>
      <details open={moreNames.some((name) => told(name) !== '' && told(name) !== 'result')}>
        <summary>{words.more}</summary>
        <div className="fields">
          <SelectField id="stage" name="stage" label={words.stage} chosen={told('stage') || 'result'} options={stages.map((value) => ({ value, text: terms.stage[value] }))} />
          <SelectField
            id="completeFor"
            name="completeFor"
            label={words.completeFor}
            chosen={told('completeFor')}
            options={[{ value: '', text: words.completeForDefault }, ...(['any', 'lead'] as const).map((value) => ({ value, text: terms.completeFor[value] }))]}
          />
          {sheets.length > 1 && <SelectField id="sheet" name="sheet" label={words.sheet} chosen={told('sheet')} options={[{ value: '', text: words.allSheets }, ...sheets.map((value) => ({ value, text: value }))]} />}
          <TextField id="source" name="source" label={words.source} value={told('source')} help="https://…" />
          <TextField id="list" name="list" label={words.list} value={told('list')} isCode />
          <TextField id="eligible" name="eligible" label={words.eligible} value={told('eligible')} help={words.expressionHelp} isCode />
          <TextField id="ownScope" name="ownScope" label={words.ownScope} value="" help={words.expressionHelp} isCode />
          {(['applications', 'awards', 'amount', 'sought'] as const).map((name) => (
            <TextField key={name} id={name} name={name} label={words[name]} value={told(name)} help={words.printedHelp} />
          ))}
          <TextField id="note" name="note" label={words.note} value={told('note')} isWide />
        </div>
      </details>
    </>
  )
}

const moreNames = ['stage', 'completeFor', 'source', 'list', 'eligible', 'applications', 'awards', 'amount', 'sought', 'note', 'sheet']

/** The country, a county of today or of before, or the expression that was written under the other choices. */
function ScopeField({ language, choices, chosen }: { readonly language: Language; readonly choices: ListChoices; readonly chosen: string }) {
  const words = importWords[language]
  const option = ({ code, name, to }: ListChoices['counties'][number]) => (
    <option key={`${code} ${to ?? ''}`} value={`county:${code}`}>
      {words.county(name, code, to === null ? '' : to.slice(0, 4))}
    </option>
  )
  const isListed = chosen === '' || chosen === 'national' || choices.counties.some(({ code }) => chosen === `county:${code}`)
  return (
    <div className="ds-field">
      <label className="ds-label" htmlFor="scope">{words.scope}</label>
      <select className="ds-input" id="scope" name="scope" defaultValue={chosen || 'national'} aria-describedby="scope-help">
        <option value="national">{words.national}</option>
        {!isListed && <option value={chosen}>{words.ownScopeNow(chosen)}</option>}
        <optgroup label={words.counties}>{choices.counties.filter(({ to }) => to === null).map(option)}</optgroup>
        <optgroup label={words.formerCounties}>{choices.counties.filter(({ to }) => to !== null).map(option)}</optgroup>
      </select>
      <p className="quiet" id="scope-help">{words.scopeHelp}</p>
    </div>
  )
}
