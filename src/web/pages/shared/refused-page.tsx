import type { ReactNode } from 'react'
import { Refusal } from '../../../domain/refusal.ts'
import type { PageRequest, PageResult } from '../../page.ts'
import { Notice } from '../../parts/notice.tsx'
import { commonWords } from '../../text/words.ts'
import { RefusalWords } from './refusal-words.tsx'

/**
 * A page whose question was refused: what is wrong, over the form with what was typed. `formOf` gets the id of the
 * notice that
 * the form is to point at, and the refusal. Anything but a refusal is thrown on.
 */
export function refusedPage(
  error: unknown,
  request: PageRequest,
  title: string,
  formOf: (wrong: string, refusal: Refusal) => ReactNode,
): PageResult {
  if (!(error instanceof Refusal)) throw error
  const main = (
    <>
      <h1 className="ds-heading" data-size="lg">
        {commonWords[request.language].error.wrongQuestion}
      </h1>
      <Notice kind="wrong" id="wrong">
        <RefusalWords error={error} request={request} />
      </Notice>
      {formOf('wrong', error)}
    </>
  )
  return { title, status: error.kind === 'not-found' ? 404 : 400, main }
}
