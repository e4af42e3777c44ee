import type { Page } from '../page.ts'
import { DrawnFrom } from '../parts/drawn-from.tsx'
import { Finding } from '../parts/finding.tsx'
import { TakeHome } from '../parts/take-home.tsx'
import { inputOf } from './findings/state.ts'
import { Verdicts } from './findings/verdicts.tsx'
import { findingsWords } from './findings/words.ts'

export const findingsPage: Page = {
  id: 'findings',
  path: '/funn',
  render: ({ language, url, ask }) => {
    const words = findingsWords[language]
    const envelope = ask.findings(inputOf(url))
    return {
      title: words.title,
      main: (
        <>
          <Finding level={1} title={words.title} lead={words.lead} />
          <Verdicts language={language} findings={envelope.answer.findings} asked={envelope.asked} />
          <TakeHome language={language} envelope={envelope} />
          <DrawnFrom language={language} envelope={envelope} />
        </>
      ),
    }
  },
}
