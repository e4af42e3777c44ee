/** The command line that makes an answer again, from what was asked as it stands in the envelope. What is off or empty is left out. */
export const commandOf = (question: string, asked: Readonly<Record<string, unknown>>): string => commandLine([question], asked)

/** `npx rekkevidde` with words that stand alone and options by name, quoted for a shell; an option that is off is left out. */
export function commandLine(words: readonly string[], options: Readonly<Record<string, unknown>>): string {
  const told = Object.entries(options).flatMap(([name, value]) => {
    if (value === undefined || value === null || value === false || value === '') return []
    if (value === true) return [`--${name}`]
    return (Array.isArray(value) ? value : [value]).map((one) => option(name, String(one)))
  })
  return ['npx rekkevidde', ...words.map(quoted), ...told].join(' ')
}

/** A value that begins with a dash is tied to its option, so that it is not read as one itself. */
const option = (name: string, value: string): string => `--${name}${value.startsWith('-') ? '=' : ' '}${quoted(value)}`

const quoted = (text: string): string => (/^[\w.:@/-]+$/.test(text) ? text : `"${text.replace(/(["\\$`])/g, '\\$1')}"`)
