import type { MethodAnswer } from '../../answers/method.ts'
import { pathIn } from '../links.ts'
import type { Page } from '../page.ts'
import { PageHead } from '../parts/page-head.tsx'
import { dataWords } from './data/words.ts'

/** Methods in three parts; one that is in none of the lists still shows, in the last. */
const counting = ['participation', 'groups', 'coverage', 'never-participants', 'concentration']
const judging = ['wilson', 'newcombe', 'katz', 'fisher', 'mantel-haenszel', 'benjamini-hochberg', 'trend']

export const methodsPage: Page = {
  id: 'methods',
  path: '/metode',
  render: ({ language, ask }) => {
    const words = dataWords[language]
    const { methods } = ask.method({}).answer
    const within = (ids: readonly string[]) => methods.filter(({ id }) => ids.includes(id))
    const rest = methods.filter(({ id }) => !counting.includes(id) && !judging.includes(id))
    const part = (title: string, shown: MethodAnswer['methods']) => (
      <section>
        <h2 className="ds-heading" data-size="sm">
          {title}
        </h2>
        <ul className="method-index">
          {shown.map(({ id, title: name, lead }) => (
            <li key={id}>
              <h3>
                <a className="ds-link" href={pathIn(language, `/metode/${id}`)}>
                  {name[language]}
                </a>
              </h3>
              <p>{lead[language]}</p>
            </li>
          ))}
        </ul>
      </section>
    )
    return {
      title: words.methodTitle,
      main: (
        <>
          <PageHead title={words.methodTitle} lead={words.methodLead} />
          {part(words.counting, within(counting))}
          {part(words.judging, within(judging))}
          {part(words.groundwork, rest)}
        </>
      ),
    }
  },
}
