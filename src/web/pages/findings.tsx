import type { Page, PageRequest, PageResult } from '../page.ts'
import { DrawnFrom } from '../parts/drawn-from.tsx'
import { Finding } from '../parts/finding.tsx'
import { TakeHome } from '../parts/take-home.tsx'
import { AllFindings } from './findings/all-link.tsx'
import { inputOf } from './findings/state.ts'
import { Verdicts } from './findings/verdicts.tsx'
import { findingsWords } from './findings/words.ts'
import { refusedPage } from './shared/refused-page.tsx'

export const findingsPage: Page = {
  id: 'findings',
  path: '/funn',
  render: (request) => {
    try {
      return answered(request)
    } catch (error) {
      return refusedPage(error, request, findingsWords[request.language].title, () => (
        <AllFindings language={request.language} asked={{}} />
      ))
    }
  },
}

function answered({ language, url, ask }: PageRequest): PageResult {
  const words = findingsWords[language]
  const envelope = ask.findings(inputOf(url))
  return {
    title: words.title,
    main: (
      <>
        <Finding level={1} title={words.title} lead={words.lead} />
        <Verdicts language={language} findings={envelope.answer.findings} asked={envelope.asked} level={2} />
        <TakeHome language={language} envelope={envelope} />
        <DrawnFrom language={language} envelope={envelope} />
      </>
    ),
  }
}
