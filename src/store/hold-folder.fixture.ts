// A process of its own for tests: takes a folder a number of times, and sees whether another is in it at the same time.
import { mkdirSync, rmdirSync } from 'node:fs'
import { join } from 'node:path'
import { holdFolder } from './data-folder.ts'

const [folder = '', turnsAsked = '0'] = process.argv.slice(2)
const room = join(folder, 'room')
let turns = 0
let clashes = 0
const pause = (milliseconds: number): void => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)

const take = (): (() => void) | null => {
  try {
    return holdFolder(folder)
  } catch {
    return null
  }
}

while (turns < Number(turnsAsked)) {
  const release = take()
  if (!release) {
    pause(1)
    continue
  }
  try {
    mkdirSync(room)
    pause(1)
    rmdirSync(room)
  } catch {
    clashes++
  }
  turns++
  release()
  pause(2)
}
process.stdout.write(`${JSON.stringify({ turns, clashes })}\n`)
