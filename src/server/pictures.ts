import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { Hono } from 'hono'
import type { Workspace } from '../actions/workspace.ts'
import type { Language } from '../domain/text.ts'
import { packageRoot } from '../store/package-root.ts'
import { sheetPng } from '../web/files/sheet-png.ts'
import { sheetSvg } from '../web/files/sheet-svg.ts'
import { pathIn } from '../web/links.ts'
import type { Picture } from '../web/picture.ts'
import { pictures } from '../web/pictures.ts'
import type { AskOnce } from './answer-cache.ts'
import { buildMark, isHeld, tagOf } from './etag.ts'
import { type DrawnUpon, pageRequest } from './page-request.ts'
import { pictureCache } from './picture-cache.ts'
import { noSuchPicture, nothingToDraw } from './server.errors.ts'

const types = { svg: 'image/svg+xml; charset=utf-8', png: 'image/png' } as const
type Form = keyof typeof types

/** `GET /bilder/<id>.svg` and `.png`: every picture in web/pictures.ts, whole with title, notes and sources; the query is the question's input. */
export function pictureRoutes(workspace: Workspace, askOnce: AskOnce, upon: DrawnUpon): Hono {
  const routes = new Hono()
  const build = buildMark()
  const fonts = fontsIn(join(packageRoot, 'dist/fonts'))
  const cache = pictureCache()
  routes.get('/:file', async (context) => {
    const { picture, form } = asked(context.req.param('file'))
    const snapshot = await workspace.snapshot()
    const request = { ...pageRequest(context, snapshot, askOnce, upon), params: {} }
    const { url, language } = request
    const tag = tagOf([build, snapshot.data.version, url.origin, picture.id, form, language, url.search])
    const told = { ETag: tag, 'Cache-Control': 'no-cache' }
    if (isHeld(context.req.header('if-none-match'), tag)) return context.body(null, 304, told)
    const drawn = await cache.find(tag, () => {
      const pictured = picture.render(request)
      if (!pictured) throw nothingToDraw(picture.id)
      const svg = sheetSvg(pictured, addressOf(url, pictured.page, language), language)
      return form === 'svg' ? svg : bytesOf(sheetPng(svg, fonts))
    })
    context.header('Content-Type', types[form])
    context.header('Content-Disposition', `attachment; filename="${fileName(picture.id, url, language)}.${form}"`)
    return context.body(drawn, 200, told)
  })
  return routes
}

function asked(file: string): { readonly picture: Picture; readonly form: Form } {
  const [, id, form] = /^(.+)\.(svg|png)$/.exec(file) ?? []
  const picture = pictures.find((one) => one.id === id)
  if (!picture || (form !== 'svg' && form !== 'png')) throw noSuchPicture(file, pictures.map((one) => one.id))
  return { picture, form }
}

/** "rekkevidde-utvikling-2017-2024-en": what a person looks for in a folder a week later. */
function fileName(id: string, { searchParams }: URL, language: Language): string {
  const years = ['from', 'to'].map((name) => searchParams.get(name) ?? '').filter((year) => /^\d{4}$/.test(year))
  return ['rekkevidde', id, ...new Set(years), ...(language === 'nb' ? [] : [language])].join('-')
}

/** Where the figures stand on a page, else the picture's own address. */
const addressOf = (url: URL, page: string | undefined, language: Language): string =>
  url.origin + (page === undefined ? readable(url.pathname + url.search) : pathIn(language, page))

/** An address with its letters as they are read; as it stands where its marks are no letters (%ff). */
function readable(address: string): string {
  try {
    return decodeURI(address)
  } catch {
    return address
  }
}

const bytesOf = async (png: Promise<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> => new Uint8Array(await png)

const fontsIn = (folder: string): readonly string[] =>
  existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.ttf')).map((name) => join(folder, name)) : []
