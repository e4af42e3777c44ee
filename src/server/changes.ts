import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { z } from 'zod'
import { draftLimits } from '../actions/drafts/draft-shelf.ts'
import { fileNameOf } from '../actions/drafts/file-name.ts'
import { importInputs } from '../actions/import-inputs.ts'
import { importInput } from '../actions/import-list.ts'
import { settleInput, settleInputs } from '../actions/settle-name.ts'
import { undoImportInput, undoImportInputs } from '../actions/undo-import.ts'
import type { Text } from '../domain/text.ts'
import { badInput } from '../answers/input.errors.ts'
import { localised } from '../answers/localised.ts'
import { languageOf } from './language.ts'
import { fromBrowser, requireLocal } from './local.ts'
import { bodyTooLarge, notAForm, notJson } from './server.errors.ts'
import type { TaskRunner } from './task-runner.ts'

const smallBody = 10_000
/** A file as base64 is a third larger. */
const fileBody = Math.ceil((draftLimits.bytes * 4) / 3) + 100_000

const atMost = (maxSize: number) => bodyLimit({ maxSize, onError: () => { throw bodyTooLarge(maxSize) } })
const multipart = /^multipart\/form-data\s*;/i

/** Actions over HTTP: only where the server was started for them, only from the machine itself, as JSON (a file also as multipart). */
export function changeRoutes(runner: TaskRunner, allowChanges: boolean): Hono {
  const routes = new Hono()
  const guarded = (context: Context, next: () => Promise<void>): Promise<void> => {
    requireLocal(context, allowChanges)
    return next()
  }
  const told = <Input>(action: string, schema: z.ZodType<Input>, raw: unknown, inputs: Readonly<Record<string, Text>>): Input => {
    const checked = schema.safeParse(raw)
    if (!checked.success) throw badInput(checked.error.issues, inputs)
    return checked.data
  }
  const json = (context: Context): Promise<unknown> => context.req.json().catch(() => null)
  const inLanguage = (context: Context, result: unknown) => context.json(localised(result, languageOf(new URL(context.req.url))) as object)

  routes.post('/review', guarded, atMost(smallBody), async (context) => {
    const [settled] = await runner.run('settle', [told('review', settleInput, await json(context), settleInputs)]).done
    return inLanguage(context, settled)
  })
  routes.post('/undo-import', guarded, atMost(smallBody), async (context) =>
    inLanguage(context, await runner.run('undo', told('undo-import', undoImportInput, await json(context), undoImportInputs)).done),
  )
  routes.post(
    '/import',
    async (context, next) => {
      const isForm = multipart.test(context.req.header('content-type') ?? '')
      requireLocal(context, allowChanges, isForm ? multipart : undefined)
      // A page on another site can send such a form unasked; a program that is no browser says neither.
      if (isForm && fromBrowser(context)) throw notJson()
      await next()
    },
    atMost(fileBody),
    async (context) => {
      const { dryRun, ...raw } = multipart.test(context.req.header('content-type') ?? '') ? await fromMultipart(context) : fromJson(await json(context))
      return inLanguage(context, await runner.run('import', { told: told('import', importInput, raw, importInputs), dryRun: dryRun === true || dryRun === 'true' }).done)
    },
  )
  return routes
}

type Raw = Record<string, unknown>

/** The file comes as base64 in `bytes`. */
function fromJson(body: unknown): Raw {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return {}
  const raw = body as Raw
  const name = typeof raw.fileName === 'string' ? { fileName: fileNameOf(raw.fileName, 'liste.csv') } : {}
  return { ...raw, ...name, ...(typeof raw.bytes === 'string' ? { bytes: new Uint8Array(Buffer.from(raw.bytes, 'base64')) } : {}) }
}

/** The file comes as `file`; whatever is not plain text (columns, answers) as JSON. */
async function fromMultipart(context: Context): Promise<Raw> {
  const form = await context.req.formData().catch(() => {
    throw notAForm()
  })
  const raw: Raw = {}
  for (const [name, value] of form) {
    if (value instanceof File) Object.assign(raw, { fileName: fileNameOf(value.name, 'liste.csv'), bytes: new Uint8Array(await value.arrayBuffer()) })
    else raw[name] = parsed(name, value)
  }
  return raw
}

function parsed(name: string, value: string): unknown {
  if (name === 'complete' || name === 'commitReviewed') return value === 'true'
  if (!['columns', 'answers', 'seen'].includes(name)) return value
  try {
    return JSON.parse(value) as unknown
  } catch {
    return value
  }
}
