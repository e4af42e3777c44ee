/** The command line that makes an answer again, from its input as it stands in the envelope: defaults left out. */
export function commandOf(question: string, input: Readonly<Record<string, unknown>>): string {
  const options = Object.entries(input).flatMap(([name, value]) => {
    if (value === undefined || value === null || value === false) return []
    if (value === true) return [`--${name}`]
    return (Array.isArray(value) ? value : [value]).map((one) => `--${name} ${quoted(String(one))}`)
  })
  return ['npx rekkevidde', question, ...options].join(' ')
}

const quoted = (text: string): string => (/^[\w.:@/-]+$/.test(text) ? text : `"${text.replace(/(["\\$`])/g, '\\$1')}"`)
