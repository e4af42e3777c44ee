import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Context, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { Refusal } from '../domain/refusal.ts'
import type { Changes } from '../web/page.ts'
import { refuseUnlessLocal, requireOwnPage } from './local.ts'
import { bodyTooLarge, formNotOurs, notAForm } from './server.errors.ts'

/** A form as it was sent: texts by name (the last of several), and files. */
export interface SentForm {
  readonly text: (name: string) => string
  readonly names: readonly string[]
  readonly file: (name: string) => File | null
}

/** Who may change something through a page, and the secret that shows that a form is from one of our pages. */
export interface Changing {
  /** What a page is told: the secret for its forms, or that there are none and why. */
  readonly seenBy: (context: Context) => Changes
  /** Refuses a reader who may not see what is not stored yet. */
  readonly requireOwner: (context: Context) => void
  /** Stands before a route that takes a form: who may not send it is refused before any of it is read, and so is one too large. */
  readonly before: MiddlewareHandler
  /** Reads a form that may change something; refuses one that is not from this machine and from our own page. */
  readonly form: (context: Context) => Promise<SentForm>
}

const largestForm = 22 * 1024 * 1024
const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

/** `allowChanges`: whether the server was started for them. The secret lives as long as the process; it is in no cookie. */
export function changing(allowChanges: boolean): Changing {
  const token = randomBytes(32).toString('hex')
  const expected = digest(token)
  return {
    seenBy: (context) => {
      try {
        refuseUnlessLocal(context, allowChanges)
        return { state: 'on', token }
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
        return { state: 'off', why: error.code === 'changes-off' ? 'switched-off' : 'elsewhere' }
      }
    },
    requireOwner: (context) => refuseUnlessLocal(context, allowChanges),
    before: (context, next) => {
      refuseUnlessLocal(context, allowChanges)
      requireOwnPage(context)
      return limit(context, next)
    },
    form: async (context) => {
      refuseUnlessLocal(context, allowChanges)
      requireOwnPage(context)
      const form = await read(context)
      const given = form.get('token')
      if (typeof given !== 'string' || !timingSafeEqual(digest(given), expected)) throw formNotOurs()
      return {
        names: [...new Set(form.keys())],
        text: (name) => {
          const value = form.getAll(name).at(-1)
          return typeof value === 'string' ? value : ''
        },
        file: (name) => {
          const value = form.get(name)
          return value instanceof File && (value.size > 0 || value.name !== '') ? value : null
        },
      }
    },
  }
}

/** No form is larger than a file may be and its fields beside. */
const limit = bodyLimit({ maxSize: largestForm, onError: () => { throw bodyTooLarge(largestForm) } })

async function read(context: Context): Promise<FormData> {
  if (!/^(multipart\/form-data|application\/x-www-form-urlencoded)\s*(;|$)/i.test(context.req.header('content-type') ?? '')) throw notAForm()
  try {
    return await context.req.formData()
  } catch (error) {
    if (error instanceof Refusal) throw error
    throw notAForm()
  }
}
