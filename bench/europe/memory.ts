import { readFileSync } from 'node:fs'

/** The most memory this process has held at once, in megabytes, as the system counts it. */
export function peakMegabytes(): number {
  const kilobytes = /VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]
  return Number(kilobytes ?? 0) / 1024
}

/** How large a Europe to run on, in units: `EUROPE_UNITS` in the environment, or what the bench takes by itself. */
export const unitsAsked = (otherwise: number): number => Number(process.env.EUROPE_UNITS) || otherwise
