import type { Language } from '../../../domain/text.ts'
import { municipalityWords } from './words.ts'

type NameLanguage = 'se' | 'smj' | 'sma' | 'fkv'

/** Official names in languages other than Norwegian; where a name is not listed, its language is not said. */
const languageOf: Readonly<Record<string, NameLanguage>> = {
  Guovdageaidnu: 'se', Kárášjohka: 'se', Deatnu: 'se', Unjárga: 'se', Porsángu: 'se', Gáivuotna: 'se', Loabák: 'se', Dielddanuorri: 'se',
  Omasvuotna: 'se', Ráisa: 'se', Hárstták: 'se', Evenášši: 'se', Hámmerfeasta: 'se', Rivtták: 'se', Suortá: 'se',
  Hábmer: 'smj', Divtasvuodna: 'smj', Fuossko: 'smj', Fuolldá: 'smj',
  Aarborte: 'sma', Snåase: 'sma', Raarvihke: 'sma', Rosse: 'sma', Tråante: 'sma', Levangke: 'sma', Nåavmesjenjaelmie: 'sma', Raane: 'sma',
  Porsanki: 'fkv', Kaivuono: 'fkv', Raisi: 'fkv', Omasvuono: 'fkv',
}

/** The other names of a municipality, each marked with its language so that it is read aloud right. */
export function OtherNames({ language, names }: { readonly language: Language; readonly names: readonly string[] }) {
  if (names.length === 0) return null
  const { nameLanguage, also } = municipalityWords[language]
  return (
    <p>
      {also}{' '}
      {names.map((name, i) => {
        const own = languageOf[name]
        return (
          <span key={name}>
            {i > 0 && ', '}
            <span lang={own}>{name}</span>
            {own && ` (${nameLanguage[own]})`}
          </span>
        )
      })}
    </p>
  )
}
