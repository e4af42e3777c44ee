import type { PlainDate } from './plain-date.ts'
import type { Text } from './text.ts'

/** How a scheme is made (coding rule: data/schemes/CODING.md). */
export const schemeDesigns = ['national-solution', 'regionally-adapted', 'spread', 'competence', 'exemption'] as const
export type SchemeDesign = (typeof schemeDesigns)[number]

export const designTitles: Readonly<Record<SchemeDesign, Text>> = {
  'national-solution': { nb: 'Ny nasjonal løsning', nn: 'Ny nasjonal løysing', en: 'New national solution' },
  'regionally-adapted': { nb: 'Regionalt tilpasset', nn: 'Regionalt tilpassa', en: 'Regionally adapted' },
  spread: { nb: 'Spredning', nn: 'Spreiing', en: 'Spread' },
  competence: { nb: 'Kompetanse', nn: 'Kompetanse', en: 'Competence' },
  exemption: { nb: 'Forsøk med unntak', nn: 'Forsøk med unntak', en: 'Exemption trial' },
}

/** A scheme's design is a coding decision: the first coding, and a second where it could honestly be coded otherwise. */
export const codings = ['first', 'second'] as const
export type Coding = (typeof codings)[number]

export interface DesignCoding {
  readonly coding: Coding
  readonly design: SchemeDesign
  readonly reason: string
}

export interface Rule {
  readonly kind: string
  /** The rule's value as it stands in the source data. */
  readonly value: unknown
  readonly appliesTo: string
  readonly validFrom: string | null
  readonly validTo: string | null
  readonly text: string
  readonly sourceUrl: string
}

export interface Call {
  readonly year: number
  readonly opens: PlainDate | null
  readonly deadline: PlainDate | null
  readonly county: string | null
  readonly potNok: number | null
  readonly note: string
}

/** What a reader must know to read the scheme's rates right, and the page that tells it. */
export interface Caveat {
  readonly text: Text
  readonly sourceUrl: string
}

export interface Scheme {
  readonly id: string
  readonly nameNb: string
  readonly nameNn: string
  readonly nameEn: string
  readonly body: string
  readonly administeredBy: readonly string[]
  readonly purpose: string
  readonly status: string
  readonly lastConfirmedYear: number | null
  readonly endedYear: number | null
  readonly themes: readonly string[]
  readonly sourceUrls: readonly string[]
  readonly uncertain: readonly string[]
  /** `state`: owned by the state; `other`: a county, KS, a foundation or an interest organisation. */
  readonly owner: string
  readonly kind: string
  readonly designs: readonly DesignCoding[]
  readonly rules: readonly Rule[]
  readonly calls: readonly Call[]
  readonly caveats: readonly Caveat[]
}

/** A scheme's name in a language; Bokmål where no Nynorsk name is known. */
export const schemeName = (scheme: Scheme): Text => ({ nb: scheme.nameNb, nn: scheme.nameNn || scheme.nameNb, en: scheme.nameEn })

/** The design under a coding; the first where there is no second. */
export const designUnder = (scheme: Scheme, coding: Coding): SchemeDesign =>
  (scheme.designs.find((design) => design.coding === coding) ?? scheme.designs.find((design) => design.coding === 'first'))?.design ??
  'competence'
