import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Hono } from 'hono'
import { packageRoot } from '../store/package-root.ts'

const types: Readonly<Record<string, string>> = { css: 'text/css; charset=utf-8', js: 'text/javascript; charset=utf-8', svg: 'image/svg+xml', woff2: 'font/woff2' }

/** The built style and script, read once; `version` changes with them, so that browsers may keep them for a year. */
export function assetRoutes(): { readonly routes: Hono; readonly version: string } {
  const folder = join(packageRoot, 'dist/assets')
  const files = new Map((existsSync(folder) ? readdirSync(folder) : []).map((name) => [name, readFileSync(join(folder, name))]))
  const hash = createHash('sha256')
  for (const bytes of files.values()) hash.update(bytes)
  const routes = new Hono()
  routes.get('/:file', (context) => {
    const name = context.req.param('file')
    const bytes = files.get(name)
    if (!bytes) return context.notFound()
    context.header('Content-Type', types[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream')
    context.header('Cache-Control', 'public, max-age=31536000, immutable')
    return context.body(new Uint8Array(bytes))
  })
  return { routes, version: hash.digest('hex').slice(0, 12) }
}
