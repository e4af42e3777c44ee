import { pathIn } from '../../links.ts'
import type { PageResult } from '../../page.ts'
import { formats } from '../../../domain/format.ts'
import { ButtonForm } from './post-form.tsx'
import type { WorkingView } from './view.ts'
import { importWords } from './words.ts'

/** A draft that is being read or stored, or whose reading was stopped. The island fills the bar; the link does the same by hand. */
export function workingPage({ request: { language }, token, draft, step, isStoring }: WorkingView): PageResult {
  const words = importWords[language]
  const { whole } = formats[language]
  const path = `/data/import/${draft.id}`
  const form = { language, token }
  const heading = step === null ? words.stopped(draft.fileName) : isStoring ? words.storing(draft.fileName) : words.working(draft.fileName)
  const now = step === null ? '' : words.phases[step.phase].replace('{done}', whole(step.done)).replace('{total}', whole(step.total ?? 0))
  return {
    title: heading,
    islands: step === null ? [] : ['progress'],
    main: (
      <section>
        <h1 className="ds-heading" data-size="lg">{heading}</h1>
        {step === null ? (
          <>
            <p className="lead">{words.stoppedLead}</p>
            <ButtonForm {...form} path={`${path}/les`} button={words.readAgain} />
            <ButtonForm {...form} path={`${path}/forkast`} button={words.discard} note={words.discardNote} second />
          </>
        ) : (
          <>
            <p className="lead">{words.workingLead}</p>
            <div
              className="progress"
              data-progress={`${path}/status`}
              data-words-waiting={words.phases.waiting}
              data-words-reading={words.phases.reading}
              data-words-matching={words.phases.matching}
              data-words-storing={words.phases.storing}
            >
              <progress aria-label={heading} max={step.total ?? undefined} value={step.total === null ? undefined : step.done} />
              <p data-text aria-live="polite">{now}</p>
            </div>
            <p>
              <a className="ds-link" href={pathIn(language, path)}>{words.update}</a>
            </p>
            {!isStoring && <ButtonForm {...form} path={`${path}/avbryt`} button={words.stop} second />}
          </>
        )}
      </section>
    ),
  }
}
