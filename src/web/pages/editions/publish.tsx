import type { EditionListed } from '../../../answers/editions.ts'
import { correctionIdOf, readEditionId } from '../../../domain/edition-id.ts'
import type { Language } from '../../../domain/text.ts'
import type { Changes } from '../../page.ts'
import { commandLine } from '../../files/origin.ts'
import { Notice } from '../../parts/notice.tsx'
import { editionWords } from '../edition/words.ts'
import type { PublishTyped } from '../editions.tsx'
import { PostForm } from '../import/post-form.tsx'
import { type Option, SelectField, TextField } from '../shared/fields.tsx'

interface PublishProps {
  readonly language: Language
  readonly changes: Changes
  readonly typed: PublishTyped
  readonly counties: readonly Option[]
  /** The edition of the whole country in force. */
  readonly latest: EditionListed | null
  readonly isRefused: boolean
  /** Whether what was sent would correct nothing: sent again, it is published all the same. */
  readonly isSame: boolean
}

/** How an edition is published: the form where that is allowed, and the command. */
export function Publish({ language, changes, typed, counties, latest, isRefused, isSame }: PublishProps) {
  const words = editionWords[language]
  return (
    <section id="publiser">
      <h2 className="ds-heading" data-size="sm">{words.howToPublish}</h2>
      <p>{words.publishLead}</p>
      {changes.state === 'on' ? (
        <PostForm
          language={language}
          token={changes.token}
          path="/rapport/publiser"
          label={words.howToPublish}
          className="edition-publish"
        >
          <SelectField
            id="publiser-fylke"
            name="county"
            label={words.publishArea}
            options={[{ value: '', text: words.wholeCountry }, ...counties]}
            chosen={typed.county}
          />
          <TextField
            id="publiser-id"
            name="id"
            label={words.publishId}
            value={typed.id}
            help={words.publishIdHelp}
            wrong={isRefused ? 'refused' : undefined}
            isCode
          />
          <TextField
            id="publiser-dato"
            name="date"
            label={words.publishDate}
            value={typed.date}
            help={words.publishDateHelp}
          />
          <TextField
            id="publiser-grunn"
            name="reason"
            label={words.publishReason}
            value={typed.reason}
            help={words.publishReasonHelp}
            isWide
          />
          <div className="button-line">
            {isSame && <input type="hidden" name="same" value="yes" />}
            <button className="ds-button" type="submit">{isSame ? words.publishSame : words.publish}</button>
            <p className="quiet">{words.publishNote}</p>
          </div>
        </PostForm>
      ) : (
        <Notice kind="info">
          <p>{words.publishOff[changes.why]}</p>
          <pre><code>npm start</code></pre>
        </Notice>
      )}
      <p>{words.publishCommand}</p>
      <pre>
        <code>{commandsOf(typed.id, latest?.id ?? null, words.reasonExample)}</code>
      </pre>
    </section>
  )
}

/** The command that publishes, and, where there is something to correct, the one that corrects it. */
function commandsOf(id: string, latest: string | null, reason: string): string {
  const parts = latest === null ? null : readEditionId(latest)
  const correct = parts && commandLine(['report', 'build', correctionIdOf(parts)], { corrects: latest, reason })
  return [
    ...(id === '' || (parts && id === correctionIdOf(parts)) ? [] : [commandLine(['report', 'build', id], {})]),
    ...(correct ? [correct] : []),
  ].join('\n')
}
