import type { Workspace } from '../actions/workspace.ts'
import type { Edition, EditionContent } from '../domain/edition.ts'
import type { Language } from '../domain/text.ts'
import { Refusal } from '../domain/refusal.ts'
import type { Snapshot } from '../store/snapshot.ts'
import type { EditionMaps } from '../web/edition/charts/step-map.ts'
import type { EditionForm } from '../web/edition/forms.ts'
import { boundedCache } from './bounded-cache.ts'
import { editionMaps } from './edition-files.ts'
import { draftOf, publishedEdition } from './make-edition.ts'
import { pictureCache } from './picture-cache.ts'
import { tooManyEditions } from './server.errors.ts'
import type { TaskRunner } from './task-runner.ts'

/** Editions and their files as the server hands them out: each made once, apart from the thread that answers readers, and kept while there is room. */
export interface EditionDesk {
  /** A published edition; null when there is none such. */
  readonly published: (snapshot: Snapshot, id: string) => Edition | null
  /** What an edition would say now. */
  readonly draft: (snapshot: Snapshot, county: string | null) => Promise<Edition>
  readonly file: (edition: Edition, form: EditionForm, language: Language) => Promise<Uint8Array<ArrayBuffer>>
  readonly maps: (snapshot: Snapshot) => EditionMaps
}

/** Drafts kept: the whole country and every county. */
const mostDrafts = 18
/** What all kept files may take together, in bytes. */
const mostFiles = 64_000_000

/** `runner` works on nothing else, so that whoever stores a list does not wait for a report. */
export function editionDesk(workspace: Workspace, runner: TaskRunner): EditionDesk {
  const drafts = boundedCache<Promise<EditionContent>>(mostDrafts, () => 1)
  const frozen = new WeakMap<Snapshot, Map<string, Edition | null>>()
  const files = pictureCache(mostFiles)
  let maps: EditionMaps | null = null
  return {
    maps: (snapshot) => (maps ??= editionMaps(workspace, snapshot)),
    published: (snapshot, id) => {
      const known = frozen.get(snapshot) ?? new Map<string, Edition | null>()
      frozen.set(snapshot, known)
      const found = known.get(id)
      if (found !== undefined) return found
      const edition = publishedEdition(snapshot, id)
      // What is not there may be asked for under any number of names, and is not kept.
      if (edition) known.set(id, edition)
      return edition
    },
    draft: async (snapshot, county) => {
      const key = `${snapshot.data.version}|${county ?? ''}`
      const making = drafts.get(key) ?? runner.run('edition', { county }).done
      drafts.set(key, making)
      making.catch(() => drafts.delete(key))
      return draftOf(await making, workspace.now().slice(0, 10))
    },
    file: async (edition, form, language) => {
      try {
        const made = await files.find([edition.sha256, edition.id, edition.number, edition.publishedOn, form, language].join('|'), async () => new Uint8Array(await runner.run('edition-file', { edition, form, language }).done))
        return typeof made === 'string' ? new TextEncoder().encode(made) : made
      } catch (error) {
        throw error instanceof Refusal && error.code === 'too-many-pictures' ? tooManyEditions() : error
      }
    },
  }
}
