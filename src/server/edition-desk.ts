import { dayInNorway } from '../actions/publish-edition-checks.ts'
import type { Workspace } from '../actions/workspace.ts'
import { ask, type Envelope, readInput } from '../answers/answer.ts'
import { answeredWith, edition as question, type EditionCoverage, type EditionInput } from '../answers/edition.ts'
import type { Edition, EditionContent } from '../domain/edition.ts'
import { versionOfData } from '../domain/edition-data.ts'
import type { Language } from '../domain/text.ts'
import { Refusal } from '../domain/refusal.ts'
import type { Snapshot } from '../store/snapshot.ts'
import type { EditionMaps } from '../web/edition/charts/step-map.ts'
import type { EditionForm } from '../web/edition/forms.ts'
import { boundedCache } from './bounded-cache.ts'
import { editionMaps } from './edition-files.ts'
import { draftOf, inputFor, publishedEdition } from './make-edition.ts'
import { pictureCache } from './picture-cache.ts'
import { tooManyEditions } from './server.errors.ts'
import type { TaskRunner } from './task-runner.ts'

/**
 * Editions and their files as the server hands them out: each made once, apart from the thread that answers readers, and kept
 * while there is room.
 */
export interface EditionDesk {
  /** A published edition; null when there is none such. */
  readonly published: (snapshot: Snapshot, id: string) => Edition | null
  /** The question about a whole edition. Refuses bad input, and more of them than can be made in reasonable time. */
  readonly ask: (snapshot: Snapshot, raw: unknown, language: Language) => Promise<Envelope<EditionContent, EditionCoverage>>
  /** What an edition would say now. */
  readonly draft: (snapshot: Snapshot, county: string | null) => Promise<Edition>
  /** The same for a reader who waits so many milliseconds and no longer; null when it is still being made then. */
  readonly draftWithin: (snapshot: Snapshot, county: string | null, patience: number) => Promise<Edition | null>
  readonly file: (edition: Edition, form: EditionForm, language: Language) => Promise<Uint8Array<ArrayBuffer>>
  readonly maps: (snapshot: Snapshot) => EditionMaps
}

/** Contents kept: drafts of the whole country and every county, and some that were asked for with other inputs. */
const mostContents = 24
/** Contents that may be on their way at a time: each takes some seconds, one after the other. */
const mostUnderWay = 20
/** What all kept files may take together, in bytes. */
const mostFiles = 64_000_000

/** `runner` works on nothing else, so that whoever stores a list does not wait for a report. */
export function editionDesk(workspace: Workspace, runner: TaskRunner): EditionDesk {
  const contents = boundedCache<Promise<EditionContent>>(mostContents, () => 1)
  // What went wrong when the reader had been told to wait, until the reader comes back.
  const failed = new Map<string, unknown>()
  let underWay = 0
  const frozen = new WeakMap<Snapshot, Map<string, Edition | null>>()
  const files = pictureCache(mostFiles)
  const maps = new WeakMap<Snapshot, EditionMaps>()
  const contentOf = (snapshot: Snapshot, input: EditionInput): Promise<EditionContent> => {
    const key = `${versionIn(snapshot)}|${JSON.stringify(input)}`
    const before = contents.get(key)
    if (before) return before
    if (underWay >= mostUnderWay) throw tooManyEditions()
    underWay++
    const making = runner.run('edition', input).done.finally(() => underWay--)
    contents.set(key, making)
    making.catch(() => contents.delete(key))
    return making
  }
  const draft = async (snapshot: Snapshot, county: string | null): Promise<Edition> =>
    draftOf(await contentOf(snapshot, readInput(question, inputFor(county))), dayInNorway(workspace.now()))
  return {
    maps: (snapshot) => {
      const known = maps.get(snapshot) ?? editionMaps(workspace, snapshot)
      maps.set(snapshot, known)
      return known
    },
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
    ask: async (snapshot, raw, language) => {
      const input = readInput(question, raw)
      const content = await contentOf(snapshot, input)
      return ask({ ...question, answer: () => answeredWith(content) }, snapshot, input, language)
    },
    draft,
    draftWithin: async (snapshot, county, patience) => {
      const key = `${versionIn(snapshot)}|${county ?? ''}`
      if (failed.has(key)) {
        const error = failed.get(key)
        failed.delete(key)
        throw error
      }
      const making = draft(snapshot, county)
      const made = await Promise.race([making, after(patience)])
      // Or the page would come again and again, and begin anew each time, without anyone hearing why.
      if (made === null) making.catch((error: unknown) => failed.set(key, error))
      return made
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

/** Publishing an edition changes what is stored, but not what an edition would say. */
const versionIn = ({ data }: Snapshot): string => versionOfData(data.version, data.editions)

const after = (milliseconds: number): Promise<null> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds, null).unref())
