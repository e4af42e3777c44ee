import { colours } from '../../charts/inks.ts'

/** A colour as slides want it: six digits, no sign before. */
export const hex = (colour: string): string => colour.slice(1).toUpperCase()

export const ink = { text: hex(colours.text), quiet: hex(colours.quiet), accent: hex(colours.a) } as const
