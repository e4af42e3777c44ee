import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net'

/** Where a connection is cut: after so many bytes one way, or before the n-th message of the client is passed on. */
export type Cut = { readonly way: 'sent' | 'received'; readonly bytes: number } | { readonly way: 'message'; readonly number: number; readonly act: () => Promise<void> }

/** A passage to a database server that may be cut half-way, as when the process at one of its ends is killed. */
export interface Passage {
  readonly address: string
  /** What has passed so far. */
  readonly passed: { sent: number; received: number; messages: number }
  readonly close: () => Promise<void>
}

/** Opens a passage to the server at a database's address; what has passed before it is armed is not counted. */
export async function openPassage(url: string, cut: () => Cut | null): Promise<Passage> {
  const { port, hostname } = new URL(url)
  const passed = { sent: 0, received: 0, messages: 0 }
  const sockets = new Set<Socket>()
  const acts: Promise<void>[] = []
  const server: Server = createServer((client) => {
    const database = connect(Number(port), hostname)
    for (const socket of [client, database]) {
      sockets.add(socket)
      socket.on('error', () => {}).on('close', () => {
        sockets.delete(socket)
        client.destroy()
        database.destroy()
      })
    }
    /** Passes on what may pass; the rest is lost with the connection. */
    const pass = (way: 'sent' | 'received', bytes: Buffer, to: Socket): void => {
      const at = cut()
      const left = at?.way === way ? at.bytes - passed[way] : Infinity
      passed[way] += bytes.length
      to.write(bytes.subarray(0, Math.max(0, left)))
      if (left <= bytes.length) {
        // Half a message reaches the other end before it hears that nobody is there.
        database.end()
        client.destroy()
      }
    }
    let before: Promise<void> = Promise.resolve()
    client.on('data', (bytes) => {
      const at = cut()
      passed.messages++
      const isNow = at?.way === 'message' && at.number === passed.messages
      const act = before.then(() => (isNow ? at.act() : undefined))
      acts.push(act)
      before = act.then(() => pass('sent', bytes, database))
    })
    database.on('data', (bytes) => pass('received', bytes, client))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = new URL(url)
  address.port = String((server.address() as AddressInfo).port)
  return {
    address: address.href,
    passed,
    close: async () => {
      await Promise.all(acts)
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      for (const socket of sockets) socket.destroy()
      await closed
    },
  }
}
