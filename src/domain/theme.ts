/** Themes that sources write in two ways, and the one that both are shown as. */
const written: Readonly<Record<string, string>> = {
  schools: 'school',
  digital: 'digitalisation',
  'place development': 'place',
}

/** A scheme's themes, each once: near-twins ("school" and "schools") are one theme. */
export const themesOf = (themes: readonly string[]): readonly string[] => [...new Set(themes.map((theme) => written[theme] ?? theme))]
