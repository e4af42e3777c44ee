import type { Page } from '../page.ts'
import { MappingAnswer } from './mapping/answer.tsx'
import { QuestionForm } from './mapping/question-form.tsx'
import { inputOf, readState } from './mapping/state.ts'
import { mappingWords } from './mapping/words.ts'
import { countyOptions } from './shared/county-options.ts'
import { refusedPage } from './shared/refused-page.tsx'
import { schemeNames } from './shared/participation-rows.ts'
import { schemeOptions } from './shared/scheme-options.ts'

/** The mapping of participation for any scheme, group and period: every state is an address, and works without script. */
export const mapping: Page = {
  id: 'mapping',
  path: '/deltakelse',
  render: (request) => {
    const { language, url, ask } = request
    const { title } = mappingWords[language]
    const state = readState(url.searchParams)
    const counties = countyOptions(ask, language)
    const form = { language, state, schemes: schemeOptions(ask, language), counties }
    try {
      const envelope = ask.participation(inputOf(state))
      const names = schemeNames(ask, state.coding === 'second' ? 'second' : 'first', language)
      return {
        title,
        main: (
          <MappingAnswer
            request={request}
            state={state}
            envelope={envelope}
            names={names}
            form={<QuestionForm {...form} />}
            place={counties.find(({ value }) => value === state.where)?.text ?? null}
          />
        ),
      }
    } catch (error) {
      return refusedPage(error, request, title, (wrong, { code }) => <QuestionForm {...form} wrong={code.startsWith('group') ? wrong : undefined} />)
    }
  },
}
