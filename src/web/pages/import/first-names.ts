const most = 30

/** The first of many names, in a sentence: enough to see what kind they are. */
export const firstNames = (names: readonly string[]): string => (names.length > most ? `${names.slice(0, most).join(', ')} …` : names.join(', '))
