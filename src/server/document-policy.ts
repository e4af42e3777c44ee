import { createHash } from 'node:crypto'
import { documentStyle } from '../web/edition/style.ts'

/** What an edition as one document may do when it is shown from here: use its own style, known by its fingerprint, and nothing else. */
export const documentCsp = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(documentStyle).digest('base64')}'`,
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')
