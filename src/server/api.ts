import { Hono } from 'hono'
import { allQuestions, type AnyQuestion, questionById } from '../answers/all.ts'
import { edition } from '../answers/edition.ts'
import type { Table } from '../answers/question.ts'
import type { Workspace } from '../actions/workspace.ts'
import { localised } from '../answers/localised.ts'
import { csvPieces } from '../web/files/csv.ts'
import { tablesExcel } from '../web/files/excel.ts'
import { commandOf } from '../web/files/origin.ts'
import type { AskOnce } from './answer-cache.ts'
import type { EditionDesk } from './edition-desk.ts'
import { buildMark, isHeld, tagOf } from './etag.ts'
import { inputOf, languageOf } from './language.ts'
import { openApi } from './openapi.ts'
import { noSuchQuestion, noSuchTable } from './server.errors.ts'

type Form = 'json' | 'csv' | 'xlsx'
const types: Readonly<Record<Form, string>> = {
  json: 'application/json; charset=utf-8',
  csv: 'text/csv; charset=utf-8; header=present',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** `GET /api/v1/<question>`, `.csv`, `.xlsx`, and the description of it all. */
export function apiRoutes(workspace: Workspace, askOnce: AskOnce, desk: Pick<EditionDesk, 'ask'>): Hono {
  const api = new Hono()
  const build = buildMark()
  api.get('/openapi.json', (context) => context.json(openApi()))
  api.get('/:name', async (context) => {
    const { question, form } = asked(context.req.param('name'), context.req.header('accept'))
    const url = new URL(context.req.url)
    const language = languageOf(url)
    const snapshot = await workspace.snapshot()
    // A whole edition takes seconds, and others are answered meanwhile.
    const envelope =
      question.id === edition.id
        ? await desk.ask(snapshot, inputOf(url), language)
        : askOnce(question, snapshot, inputOf(url), language)
    const datasets = envelope.datasets.map(({ id, version }) => [id, version])
    const tag = tagOf([build, snapshot.data.version, question.version, form, language, url.searchParams.get('table'), envelope.input, datasets])
    context.header('ETag', tag)
    context.header('Cache-Control', 'no-cache')
    context.header('Vary', 'Accept')
    if (isHeld(context.req.header('if-none-match'), tag)) return context.body(null, 304)
    context.header('Content-Type', types[form])
    if (form === 'json') return context.body(JSON.stringify(localised(envelope, language)))
    const origin = commandOf(question.id, envelope.asked)
    const tables = question.tables(envelope.answer)
    context.header('Content-Disposition', `attachment; filename="rekkevidde-${question.id}.${form}"`)
    if (form === 'csv') return context.body(streamOf(csvPieces(tableNamed(tables, url.searchParams.get('table')), origin, language)))
    return context.body(new Uint8Array(await tablesExcel(tables, envelope, origin, language)))
  })
  return api
}

/** Pieces of text as they are taken: a slow reader waits for nobody, and nobody waits for the last piece. */
function streamOf(pieces: Iterator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream({
    pull: (controller) => {
      const { done, value } = pieces.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
  })
}

/** The table asked for by `?table=`; the first when none is named. */
function tableNamed(tables: readonly Table[], name: string | null): Table {
  const table = name === null ? tables[0] : tables.find((one) => one.name === name)
  if (!table) throw noSuchTable(name ?? '', tables.map((one) => one.name))
  return table
}

/** The question and form that a name and an Accept header ask for. */
function asked(name: string, accept: string | undefined): { question: AnyQuestion; form: Form } {
  const suffix = /\.(json|csv|xlsx)$/.exec(name)
  const id = suffix ? name.slice(0, suffix.index) : name
  const question = questionById(id)
  if (!question) throw noSuchQuestion(id, allQuestions.map((q) => q.id))
  const byAccept: Form = accept?.startsWith('text/csv') ? 'csv' : accept?.startsWith('application/vnd.openxmlformats') ? 'xlsx' : 'json'
  return { question, form: (suffix?.[1] as Form | undefined) ?? byAccept }
}
