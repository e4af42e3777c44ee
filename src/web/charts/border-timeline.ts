import type { Drawing, Sheet } from '../picture.ts'
import { fitted, wrapped } from './text-width.ts'
import { circle, drawing, lettering, line } from './write.ts'

/** A time between two changes. */
export interface TimelineStage {
  readonly name: string
  /** Number and county, in quiet under the name. */
  readonly told: string
  /** It was then a part of another: drawn dashed. */
  readonly isOther: boolean
}

/** What happened on one day, and the time that followed; null where the line ends there. */
export interface TimelineStep {
  readonly when: string
  readonly text: string
  /** The area changed, or only name, number or county. */
  readonly isBorder: boolean
  /** How many came together, and into how many it was divided, besides itself. */
  readonly joined: number
  readonly parted: number
  readonly after: TimelineStage | null
}

export interface Timeline {
  readonly before: TimelineStage | null
  readonly steps: readonly TimelineStep[]
  /** Said where the wide drawing leaves older steps out. */
  readonly older: (count: number) => string
}

/** The wide drawing has room for this many steps; the narrow one goes downwards and holds them all. */
const mostWide = 5

/** A municipality's line as a drawing: sideways on a wide screen, downwards on a narrow one. Not to scale; every date is written. */
export const borderTimeline = (words: Omit<Sheet, 'wide' | 'narrow'>, timeline: Timeline): Sheet => ({ ...words, wide: sideways(timeline), narrow: downwards(timeline) })

const width = 860

function sideways({ before, steps, older }: Timeline): Drawing {
  const left = Math.max(0, steps.length - mostWide)
  const shown = steps.slice(left)
  const first: TimelineStage | null = left > 0 ? (steps[left - 1]?.after ?? null) : before
  const hasFirst = first !== null
  const room = Math.min(280, (width - 30) / (shown.length + (hasFirst ? 1 : 0)))
  const y = 52
  const texts = shown.map(({ text }) => wrapped(text, room - 26, 12.5))
  const lowest = y + 52 + Math.max(...texts.map((lines) => lines.length)) * 16
  const start = hasFirst ? 24 : 34
  const at = (i: number): number => start + (i + (hasFirst ? 1 : 0)) * room
  const opening = first === null ? '' : told(first, 10, y, room) + stroke(first, 4, y, at(0), y) + (left > 0 ? lettering(10, y + 38, older(left), { ink: 'ink-quiet', size: 12 }) : '')
  const drawn = shown.map((step, i) => {
    const x = at(i)
    const end = i === shown.length - 1 ? Math.min(x + room, width - 6) : at(i + 1)
    const rest = step.after === null ? '' : stroke(step.after, x, y, end, y) + told(step.after, x + 8, y, room) + (i === shown.length - 1 && !step.after.isOther ? line('rule-a', end, y - 6, end, y + 6) : '')
    const branches = fan(step.joined).map((rise) => line('rule-a', x - 24, y + 4 + rise, x, y)).join('') + fan(step.parted).map((fall) => line('rule-a', x, y, x + 24, y + 4 + fall)).join('')
    const lines = texts[i] ?? []
    return rest + branches + sign(step, x, y) + lettering(x - 6, y + 38, step.when, { weight: 600 }) + lines.map((text, row) => lettering(x - 6, y + 55 + row * 16, text)).join('')
  })
  return drawing(width, lowest, opening + drawn.join(''))
}

const narrow = 340

function downwards({ before, steps }: Timeline): Drawing {
  const x = 12
  const textAt = 42
  let y = 18
  let drawn = ''
  const tell = (stage: TimelineStage, from: number): void => {
    drawn += lettering(textAt, y + 2, fitted(stage.name, narrow - textAt, 12.5, 600), { ink: 'ink-a', weight: 600 }) + lettering(textAt, y + 18, fitted(stage.told, narrow - textAt, 12), { ink: 'ink-quiet', size: 12 })
    y += 48
    drawn += stroke(stage, x, from, x, y - 4)
  }
  if (before) tell(before, 4)
  for (const step of steps) {
    const from = y - 4
    const lines = wrapped(step.text, narrow - textAt - 4, 12.5)
    const branches = fan(step.joined).map((rise) => line('rule-a', x + 4 + rise, from - 14, x, from)).join('') + fan(step.parted).map((fall) => line('rule-a', x, from, x + 4 + fall, from + 14)).join('')
    drawn += lettering(textAt, y, step.when, { weight: 600 }) + lines.map((text, row) => lettering(textAt, y + 17 + row * 16, text)).join('')
    y += 17 + lines.length * 16 + 8
    if (step.after) {
      const stage = step.after
      const mark = branches + sign(step, x, from)
      tell(stage, from)
      drawn += mark
    } else {
      drawn += branches + sign(step, x, from)
    }
  }
  return drawing(narrow, y - 2, drawn)
}

const told = (stage: TimelineStage, x: number, y: number, room: number): string =>
  lettering(x, y - 28, fitted(stage.name, room - 20, 12.5, 600), { ink: 'ink-a', weight: 600 }) + lettering(x, y - 12, fitted(stage.told, room - 20, 12), { ink: 'ink-quiet', size: 12 })

const stroke = ({ isOther }: TimelineStage, x1: number, y1: number, x2: number, y2: number): string =>
  isOther ? line('rule-quiet', x1, y1, x2, y2, { 'stroke-dasharray': '4 3' }) : line('rule-a', x1, y1, x2, y2)

/** Branches are signs, not counts: four stand for many. */
const fan = (count: number): readonly number[] => Array.from({ length: Math.min(count, 4) }, (_, i) => 4 + i * 5)

const sign = ({ isBorder }: TimelineStep, x: number, y: number): string => circle(isBorder ? 'ink-a' : 'open-a', x, y, 6)
