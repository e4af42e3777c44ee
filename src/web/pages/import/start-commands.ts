import type { Language } from '../../../domain/text.ts'

/** The exact commands: one starts a server that lists can be added on, the other adds a list from the command line. */
export function commandLines(language: Language, settings: Readonly<Record<string, string>>): { readonly start: string; readonly add: string } {
  const scheme = /^[\w-]+$/.test(settings.scheme ?? '') ? settings.scheme : 'ID'
  const year = /^\d{4}$/.test(settings.year ?? '') ? settings.year : '2025'
  return { start: 'npm start', add: `npx rekkevidde import ${language === 'en' ? 'LIST' : 'LISTE'}.xlsx --scheme ${scheme} --year ${year} --dry-run` }
}
