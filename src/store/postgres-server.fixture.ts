import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import pg from 'pg'
import { Refusal } from '../domain/refusal.ts'
import { same } from '../domain/text.ts'

/** A PostgreSQL server of one's own, thrown away afterwards. */
export interface TestServer {
  /** The address of a new, empty database. */
  readonly freshDatabase: () => Promise<string>
  /** The address of a copy of a database that nobody is connected to. */
  readonly copyOf: (address: string) => Promise<string>
  /** Ends every connection to a database from the server's side. */
  readonly disconnect: (address: string) => Promise<void>
  /** Stops the server at once, as if it had crashed, and starts it again. */
  readonly crash: () => Promise<void>
  readonly stop: () => Promise<void>
}

const failed = (reason: string): Refusal => new Refusal({ code: 'no-test-server', kind: 'conflict', text: same(reason) })

/**
 * Starts a server in a temporary folder, on a free port of this machine, with habits unlike the embedded database's
 * (Norwegian sorting, another time zone and date style), so that nothing rests on them by chance.
 */
export async function startTestServer(): Promise<TestServer> {
  const binaries = findBinaries()
  const folder = mkdtempSync(join(tmpdir(), 'rekkevidde-postgres-'))
  const user = ordinaryUser()
  if (user.uid !== undefined && user.gid !== undefined) chownSync(folder, user.uid, user.gid)
  const data = join(folder, 'data')
  makeCluster(binaries, data, user)
  const port = await freePort()
  const settings = ['listen_addresses=127.0.0.1', `unix_socket_directories=${folder}`, 'fsync=off', 'datestyle=SQL,DMY', 'timezone=Asia/Kolkata']
  let told = ''
  const start = (): ChildProcess => {
    const started = spawn(join(binaries, 'postgres'), ['-D', data, '-p', String(port), ...settings.flatMap((s) => ['-c', s])], { ...user, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] })
    started.stderr.on('data', (text: Buffer) => (told = (told + text.toString()).slice(-2000)))
    return started
  }
  const address = (database: string): string => `postgresql://rekkevidde@127.0.0.1:${port}/${database}`
  const nameOf = (url: string): string => new URL(url).pathname.slice(1)
  let server = start()
  await untilReady(address('postgres'), server, () => told)
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    const gone = new Promise((resolve) => server.once('exit', resolve))
    if (server.exitCode === null && server.kill(signal)) await gone
  }
  let count = 0
  return {
    freshDatabase: async () => {
      const name = `test_${++count}`
      await asked(address('postgres'), `create database ${name}`)
      return address(name)
    },
    copyOf: async (url) => {
      const name = `test_${++count}`
      await asked(address('postgres'), `create database ${name} template ${nameOf(url)}`)
      return address(name)
    },
    disconnect: (url) => asked(address('postgres'), `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${nameOf(url)}'`),
    crash: async () => {
      await end('SIGQUIT')
      server = start()
      await untilReady(address('postgres'), server, () => told)
    },
    stop: async () => {
      await end('SIGINT')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Debian keeps the server's programs out of the way, under its version; elsewhere they are on the path. */
function findBinaries(): string {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).toSorted((a, b) => Number(b) - Number(a)) : []
  const places = [...versions.map((version) => join(debian, version, 'bin')), ...(process.env.PATH ?? '').split(delimiter)]
  const found = places.find((place) => existsSync(join(place, 'initdb')) && existsSync(join(place, 'postgres')))
  if (found) return found
  throw failed('No PostgreSQL server was found on this machine. Install it (Debian and Ubuntu: apt-get install postgresql), or put initdb and postgres on the PATH.')
}

/** The server refuses to run as root: then an ordinary user of the machine runs it. */
function ordinaryUser(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {}
  const users = readFileSync('/etc/passwd', 'utf8').split('\n').map((line) => line.split(':'))
  const user = users.find(([name]) => name === 'postgres') ?? users.find(([name]) => name === 'nobody')
  return { uid: Number(user?.[2] ?? 65534), gid: Number(user?.[3] ?? 65534) }
}

/** Norwegian sorting where the server can (from version 15), else that of the letters' numbers. */
function makeCluster(binaries: string, data: string, user: { uid?: number; gid?: number }): void {
  const sortings = [['--locale=C.UTF-8', '--locale-provider=icu', '--icu-locale=nb-NO'], ['--locale=C.UTF-8'], ['--locale=C']]
  let told = ''
  for (const sorting of sortings) {
    rmSync(data, { recursive: true, force: true })
    const made = spawnSync(join(binaries, 'initdb'), ['-D', data, '-U', 'rekkevidde', '--auth=trust', '-E', 'UTF8', '--no-sync', ...sorting], { ...user, cwd: '/', encoding: 'utf8' })
    if (made.status === 0) return
    told = made.stderr || String(made.error ?? '')
  }
  throw failed(`initdb could not make a database cluster: ${told}`)
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const holder = createServer().listen(0, '127.0.0.1', () => {
      const { port } = holder.address() as AddressInfo
      holder.close(() => resolve(port))
    })
  })

async function untilReady(url: string, server: ChildProcess, told: () => string): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (server.exitCode !== null) break
    try {
      return await asked(url, 'select 1')
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
  throw failed(`The PostgreSQL server did not start: ${told()}`)
}

async function asked(url: string, sql: string): Promise<void> {
  const client = new pg.Client(url)
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}
