import { Refusal } from '../../domain/refusal.ts'
import type { Page } from '../page.ts'
import { Notice } from '../parts/notice.tsx'
import { MappingAnswer } from './mapping/answer.tsx'
import { QuestionForm } from './mapping/question-form.tsx'
import { inputOf, readState } from './mapping/state.ts'
import { commonWords } from '../text/words.ts'
import { mappingWords } from './mapping/words.ts'
import { countyOptions } from './shared/county-options.ts'
import { RefusalWords } from './shared/refusal-words.tsx'
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
      if (!(error instanceof Refusal)) throw error
      const main = (
        <>
          <h1 className="ds-heading" data-size="lg">
            {commonWords[language].error.wrongQuestion}
          </h1>
          <Notice kind="wrong" id="wrong">
            <RefusalWords error={error} request={request} />
          </Notice>
          <QuestionForm {...form} wrong={error.code.startsWith('group') ? 'wrong' : undefined} />
        </>
      )
      return { title, status: error.kind === 'not-found' ? 404 : 400, main }
    }
  },
}
