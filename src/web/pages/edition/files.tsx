import { editionForms } from '../../edition/forms.ts'
import { editionPath, type EditionView } from './view.ts'
import { editionWords } from './words.ts'

/** An edition as files, in the language of the page. */
export function EditionFiles({ view }: { readonly view: EditionView }) {
  const words = editionWords[view.language]
  return (
    <ul className="edition-files" aria-label={words.filesOf(view.edition.id)}>
      {editionForms.map((form) => (
        <li key={form}>
          <a className="ds-link" href={editionPath(view, `.${form}`)}>{words.files[form]}</a>
        </li>
      ))}
    </ul>
  )
}
