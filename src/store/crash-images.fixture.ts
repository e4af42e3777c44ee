import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { dirname, join, relative } from 'node:path'

/**
 * What a killed process leaves behind is what it had written by then: the system keeps its writes. So every write of one
 * run is noted, and the folder as it was after any number of them is made again, without a process for each.
 */
type Step =
  | { readonly kind: 'write'; readonly path: string; readonly at: number; readonly bytes: Uint8Array }
  | { readonly kind: 'truncate'; readonly path: string; readonly length: number }
  | { readonly kind: 'rename' | 'link'; readonly path: string; readonly to: string }
  | { readonly kind: 'create' | 'remove' | 'mkdir'; readonly path: string }

type Call = (...args: unknown[]) => unknown
const calls = fs as unknown as Record<string, Call>
const original = { ...calls }

/** Calls `note` after every write below a folder for as long as `work` runs. */
async function watching(folder: string, note: (step: Step) => void, work: () => Promise<void>): Promise<void> {
  const open = new Map<number, { readonly path: string; at: number }>()
  const below = (path: unknown): string | null => (typeof path === 'string' && path.startsWith(`${folder}/`) ? relative(folder, path) : null)
  const see = (name: string, after: (args: unknown[], result: unknown) => void): void => {
    calls[name] = (...args) => {
      const result = original[name]?.apply(fs, args)
      after(args, result)
      return result
    }
  }
  const ofPath = (name: string, make: (path: string, args: unknown[]) => Step | null): void =>
    see(name, (args) => {
      const path = below(args[0])
      const step = path === null ? null : make(path, args)
      if (step) note(step)
    })
  calls.openSync = (...args) => {
    const path = below(args[0])
    const size = path === null ? undefined : fs.statSync(String(args[0]), { throwIfNoEntry: false })?.size
    const file = Number(original.openSync?.apply(fs, args))
    if (path === null) return file
    if (size === undefined) note({ kind: 'create', path })
    else if (fs.fstatSync(file).size < size) note({ kind: 'truncate', path, length: 0 })
    open.set(file, { path, at: 0 })
    return file
  }
  see('closeSync', ([file]) => void open.delete(Number(file)))
  see('writeSync', ([file, bytes, offset, length, position], written) => {
    const place = open.get(Number(file))
    if (!place || !ArrayBuffer.isView(bytes)) return
    const at = typeof position === 'number' ? position : place.at
    if (typeof position !== 'number') place.at += Number(written)
    note({ kind: 'write', path: place.path, at, bytes: new Uint8Array(bytes.buffer, bytes.byteOffset + Number(offset ?? 0), Number(written)).slice() })
  })
  see('ftruncateSync', ([file, length]) => {
    const place = open.get(Number(file))
    if (place) note({ kind: 'truncate', path: place.path, length: Number(length ?? 0) })
  })
  see('writeFileSync', ([target]) => {
    const path = below(target)
    if (path === null) return
    note({ kind: 'create', path })
    note({ kind: 'write', path, at: 0, bytes: fs.readFileSync(String(target)) })
  })
  ofPath('truncateSync', (path, [, length]) => ({ kind: 'truncate', path, length: Number(length ?? 0) }))
  ofPath('renameSync', (path, [, to]) => ({ kind: 'rename', path, to: relative(folder, String(to)) }))
  ofPath('linkSync', (path, [, to]) => ({ kind: 'link', path, to: relative(folder, String(to)) }))
  ofPath('mkdirSync', (path) => ({ kind: 'mkdir', path }))
  for (const name of ['unlinkSync', 'rmSync', 'rmdirSync']) ofPath(name, (path) => ({ kind: 'remove', path }))
  syncBuiltinESMExports()
  try {
    await work()
  } finally {
    for (const [name, call] of Object.entries(original)) if (typeof call === 'function') calls[name] = call
    syncBuiltinESMExports()
  }
}

/** Every write to a folder while `work` runs, in order. */
export async function recordWrites(folder: string, work: () => Promise<void>): Promise<readonly Step[]> {
  const steps: Step[] = []
  await watching(folder, (step) => void steps.push(step), work)
  return steps
}

/** Does a step again in another folder; of a write only as many bytes as told. Gives whether anything became different. */
function again(folder: string, step: Step, most = Infinity): boolean {
  const path = join(folder, step.path)
  if (step.kind === 'write') {
    const bytes = step.bytes.subarray(0, most)
    const file = fs.openSync(path, 'r+')
    try {
      const before = Buffer.alloc(bytes.length)
      const isSame = fs.readSync(file, before, 0, bytes.length, step.at) === bytes.length && before.equals(bytes)
      if (!isSame) fs.writeSync(file, bytes, 0, bytes.length, step.at)
      return !isSame
    } finally {
      fs.closeSync(file)
    }
  }
  if (step.kind === 'truncate') fs.truncateSync(path, step.length)
  if (step.kind === 'create') fs.writeFileSync(path, '')
  if (step.kind === 'rename') fs.renameSync(path, join(folder, step.to))
  if (step.kind === 'link') fs.linkSync(path, join(folder, step.to))
  if (step.kind === 'mkdir') fs.mkdirSync(path, { recursive: true })
  if (step.kind === 'remove') {
    const wasThere = fs.existsSync(path)
    fs.rmSync(path, { recursive: true, force: true })
    return wasThere
  }
  return true
}

/** Makes one path of a folder what it is in another. */
function equalise(from: string, to: string, path: string): void {
  const [source, target] = [join(from, path), join(to, path)]
  fs.rmSync(target, { recursive: true, force: true })
  if (!fs.existsSync(source)) return
  fs.mkdirSync(dirname(target), { recursive: true })
  fs.cpSync(source, target, { recursive: true })
}

const touched = (step: Step): readonly string[] => ('to' in step ? [step.path, step.to] : [step.path])

/** The one who held the folder is dead. */
function bury(folder: string): void {
  for (const name of fs.readdirSync(folder).filter((one) => /^in-use\.\d+$/.test(one))) {
    const mark = fs.readFileSync(join(folder, name), 'utf8')
    if (mark !== '') fs.writeFileSync(join(folder, name), mark.replace(/"pid":\d+/, '"pid":4194305'))
  }
}

/**
 * Visits a folder as a process killed at each of these steps would have left it: `live` is a copy of the folder before the
 * first step, `image` a path for the copies. Every other step is half done: half the bytes of its write are there.
 * Steps that wrote what was there already make no other state, and are passed over. Gives how many were visited.
 */
export async function visitCrashes(live: string, image: string, steps: readonly Step[], points: ReadonlySet<number>, visit: (point: number) => Promise<void>): Promise<number> {
  fs.cpSync(live, image, { recursive: true })
  const stale = new Set<string>()
  let visited = 0
  let isNew = true
  for (const [point, step] of steps.entries()) {
    if (points.has(point)) {
      for (const path of stale) equalise(live, image, path)
      stale.clear()
      if (step.kind === 'write' && step.bytes.length > 1 && visited % 2 === 1) {
        isNew = again(image, step, step.bytes.length >> 1) || isNew
        stale.add(step.path)
      }
      if (isNew) {
        bury(image)
        await watching(image, (done) => touched(done).forEach((path) => stale.add(path)), () => visit(point))
        for (const name of fs.readdirSync(image)) if (name.startsWith('in-use')) stale.add(name)
        visited++
        isNew = false
      }
    }
    isNew = again(live, step) || isNew
    touched(step).forEach((path) => stale.add(path))
  }
  return visited
}
