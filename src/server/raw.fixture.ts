import { connect } from 'node:net'

/** A response as it came, without anything made nice on the way. */
export interface RawResponse {
  readonly status: number
  /** Names in small letters; a header sent twice has its values joined by a line break. */
  readonly headers: ReadonlyMap<string, string>
  readonly body: string
}

/** Sends these bytes to a server and reads until it closes; `fetch` would tidy an address or a header that is out of order. */
export const sendRaw = (address: string, text: string | Uint8Array): Promise<RawResponse> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(address)
    const parts: Buffer[] = []
    const socket = connect(Number(port), hostname, () => void socket.write(text))
    socket.setTimeout(30_000, () => socket.destroy(new TypeError('no answer in 30 s')))
    socket.on('data', (part) => void parts.push(part))
    socket.on('error', (error: NodeJS.ErrnoException) => (parts.length > 0 || error.code !== 'ECONNRESET' ? undefined : reject(error)))
    socket.on('close', () => resolve(responseOf(Buffer.concat(parts).toString('utf8'))))
  })

/** A request line and headers with these additions; `Host` as given, else the server's own. */
export const request = (address: string, target: string, { method = 'GET', headers = {}, body = '' }: { method?: string; headers?: Readonly<Record<string, string>>; body?: string } = {}): Promise<RawResponse> => {
  const all = { Host: new URL(address).host, Connection: 'close', ...(body === '' ? {} : { 'Content-Length': String(Buffer.byteLength(body)) }), ...headers }
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`)
  return sendRaw(address, Buffer.from(`${method} ${target} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n${body}`, 'latin1'))
}

function responseOf(text: string): RawResponse {
  const end = text.indexOf('\r\n\r\n')
  const [first = '', ...lines] = text.slice(0, end < 0 ? undefined : end).split('\r\n')
  const headers = new Map<string, string>()
  for (const line of lines) {
    const name = line.slice(0, line.indexOf(':')).toLowerCase()
    const value = line.slice(line.indexOf(':') + 1).trim()
    headers.set(name, headers.has(name) ? `${headers.get(name)}\n${value}` : value)
  }
  return { status: Number(first.split(' ')[1] ?? 0), headers, body: end < 0 ? '' : text.slice(end + 4) }
}
