import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import {
  changesReply,
  codesReply,
  configReply,
  correspondsReply,
  dataReply,
  metadataReply,
  peopleOf,
  population,
  projections,
} from './register-replies.fixture.ts'

/** What the server was asked for. */
export interface Call {
  readonly at: number
  readonly method: string
  readonly path: string
  readonly headers: IncomingMessage['headers']
}

/** Answers in place of the register, to a call by its number from 1; false: the register answers as ever. */
export type Misbehaviour = (response: ServerResponse, call: Call, number: number) => boolean | Promise<boolean>

export interface RegisterServer {
  readonly host: string
  readonly calls: readonly Call[]
  readonly misbehave: (how: Misbehaviour | null) => void
  /** Changes the register's own replies, by what the path ends with. */
  readonly change: (how: (path: string, reply: Record<string, unknown>) => unknown) => void
  readonly close: () => Promise<void>
}

interface Options {
  readonly years?: readonly number[]
  readonly maxDataCells?: number
  readonly people?: ReturnType<typeof peopleOf>
  /** What the regions of table 07459 are called, where a test needs it. */
  readonly regions?: Readonly<Record<string, string>>
}

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const pieces: Buffer[] = []
  for await (const piece of request) pieces.push(piece as Buffer)
  return Buffer.concat(pieces).toString('utf8')
}

interface Asked {
  readonly selection: readonly { readonly variableCode: string; readonly valueCodes: readonly string[] }[]
}

/**
 * A server on this machine that answers as Statistics Norway is documented to, from the product's own data, until told
 * to misbehave.
 */
export async function registerServer({
  years = [2025, 2026],
  maxDataCells,
  people = peopleOf(years),
  regions,
}: Options = {}): Promise<RegisterServer> {
  const calls: Call[] = []
  const tables = new Map([population(people, regions), projections(people)].map((table) => [table.id, table]))
  let misbehaviour: Misbehaviour | null = null
  let changed: (path: string, reply: Record<string, unknown>) => unknown = (_, reply) => reply

  const replyTo = (path: string, body: string): unknown => {
    const [, , , id = '', what = ''] =
      /^\/api\/(pxwebapi\/v2|klass\/v1)(\/(tables|classifications)\/(\w+)\/([\w.]+))?/.exec(path)?.slice(1) ?? []
    if (path.endsWith('/config')) return configReply(maxDataCells)
    if (what === 'codes') return codesReply()
    if (what === 'changes') return changesReply()
    if (what === 'corresponds') return correspondsReply()
    const table = tables.get(id)
    if (!table) return null
    if (what === 'metadata') return metadataReply(table)
    const { selection } = JSON.parse(body) as Asked
    return dataReply(
      table,
      Object.fromEntries(selection.map(({ variableCode, valueCodes }) => [variableCode, valueCodes])),
    )
  }

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const call = { at: Date.now(), method: request.method ?? '', path: request.url ?? '', headers: request.headers }
    calls.push(call)
    const body = await bodyOf(request)
    if (await misbehaviour?.(response, call, calls.length)) return
    const path = call.path.split('?')[0] ?? ''
    const reply = replyTo(path, body)
    response.setHeader('X-RateLimit-Policy', '40;w=60s')
    response.setHeader('X-RateLimit-Remaining', '39')
    if (reply === null) {
      response
        .writeHead(404, { 'Content-Type': 'application/json; charset=utf-8' })
        .end('{"type":"Parameter error","title":"Non-existent table","status":404}')
      return
    }
    response.writeHead(200, { 'Content-Type': 'application/json; charset=utf-8', 'Content-Encoding': 'gzip' })
    response.end(gzipSync(JSON.stringify(changed(path, reply as Record<string, unknown>)), { level: 1 }))
  }

  const server = createServer((request, response) => void answer(request, response))
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  return {
    host: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls,
    misbehave: (how) => void (misbehaviour = how),
    change: (how) => void (changed = how),
    close: () => {
      server.closeAllConnections()
      return new Promise((resolve) => void server.close(() => resolve()))
    },
  }
}
