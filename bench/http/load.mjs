// Asks a server at a steady rate, whether it keeps up or not, and tells how long each answer took from the moment it was due:
// a late start counts as waiting. Reads {address, rate, seconds, paths} from stdin, writes the figures as JSON to stdout.
import { Agent, get } from 'node:http'
import { text } from 'node:stream/consumers'

const { address, rate, seconds, paths } = JSON.parse(await text(process.stdin))
const agent = new Agent({ keepAlive: true, maxSockets: 128 })
const total = rate * seconds
const took = []
const faults = new Map()

const ask = (path) =>
  new Promise((resolve) => {
    const due = performance.now()
    const request = get(new URL(path, address), { agent, headers: { 'accept-encoding': 'gzip' } }, (response) => {
      if (response.statusCode !== 200) fault(`status ${response.statusCode}`)
      response.on('end', () => resolve(performance.now() - due)).resume()
    })
    request.on('error', (error) => {
      fault(error.code ?? error.message)
      resolve(performance.now() - due)
    })
  })
const fault = (what) => faults.set(what, (faults.get(what) ?? 0) + 1)

const begun = performance.now()
const waiting = []
for (let sent = 0; sent < total; ) {
  const due = Math.min(total, Math.floor(((performance.now() - begun) / 1000) * rate) + 1)
  for (; sent < due; sent++) {
    const late = performance.now() - begun - (sent / rate) * 1000
    waiting.push(ask(paths[sent % paths.length]).then((ms) => took.push(ms + late)))
  }
  await new Promise((resolve) => setTimeout(resolve, 1))
}
await Promise.all(waiting)
agent.destroy()
took.sort((a, b) => a - b)
const at = (share) => Math.round((took[Math.min(took.length - 1, Math.floor(took.length * share))] ?? 0) * 10) / 10
process.stdout.write(JSON.stringify({ requests: took.length, seconds: (performance.now() - begun) / 1000, faults: Object.fromEntries(faults), p50: at(0.5), p95: at(0.95), p99: at(0.99), most: at(1) }))
