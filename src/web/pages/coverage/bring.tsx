import type { Language } from '../../../domain/text.ts'
import { pathIn } from '../../links.ts'
import { dataWords } from '../data/words.ts'
import { importPath } from './missing.tsx'
import { coverageWords } from './words.ts'

interface BringProps {
  readonly language: Language
  /** The scheme chosen, if it is one that we know. */
  readonly scheme: string | null
  /** The year whose list is wanted; null where no list is known. */
  readonly year: number | null
}

/** How to bring a list: a page for it, and the exact command. */
export function Bring({ language, scheme, year }: BringProps) {
  const words = dataWords[language]
  const { bringOr, bringFile } = coverageWords[language]
  const file = language === 'en' ? 'LIST' : 'LISTE'
  const yearToWrite = year ?? (language === 'en' ? 'YEAR' : 'ÅR')
  return (
    <section id="legg-inn">
      <h2 className="ds-heading" data-size="sm">
        {words.bring}
      </h2>
      <p>{bringOr}</p>
      <p>
        <a className="ds-link" href={pathIn(language, importPath(scheme ?? undefined, year))}>
          {bringFile}
        </a>
      </p>
      <pre>
        <code>{`npx rekkevidde import ${file}.xlsx --scheme ${scheme ?? 'ID'} --year ${yearToWrite} --scope national --complete --dry-run`}</code>
      </pre>
      <p>{words.bringThen}</p>
      <p className="quiet">
        <a className="ds-link" href={pathIn(language, '/metode/import')}>
          {words.goMethod}
        </a>
      </p>
    </section>
  )
}
