/** The outside as the commands see it: handed in, so that tests can record it. */
export interface Effects {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  readonly env: Readonly<Record<string, string | undefined>>
  readonly now: () => string
  readonly readFile: (path: string) => Promise<Uint8Array>
  readonly writeFile: (path: string, bytes: Uint8Array) => Promise<void>
  /** Waits some milliseconds, or until the signal says stop; the machine's own clock when none is handed in. */
  readonly sleep?: (milliseconds: number, signal: AbortSignal) => Promise<void>
  /** Resolves when the program is asked to stop. */
  readonly stopped: Promise<void>
}
