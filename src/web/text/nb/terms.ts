import type { ListDescription, Stage } from '../../../domain/award-list.ts'
import type { Role, Status } from '../../../domain/award.ts'
import type { OtherBody, Outcome } from '../../../domain/names/match.ts'
import type { ChangeKind } from '../../../domain/register/changes.ts'
import type { Coding } from '../../../domain/scheme.ts'
import type { Unused } from '../../../answers/participation/list-use.ts'

/** Words for every value that data are coded with. A value that lacks a word in a language does not compile. */
export interface Terms {
  readonly stage: Readonly<Record<Stage, string>>
  readonly covers: Readonly<Record<ListDescription['covers'], string>>
  readonly completeFor: Readonly<Record<ListDescription['completeFor'], string>>
  readonly role: Readonly<Record<Role, string>>
  readonly status: Readonly<Record<Status, string>>
  /** Why a list is not counted, as the end of the sentence "ikke talt fordi …". */
  readonly unused: Readonly<Record<Unused, string>>
  readonly outcome: Readonly<Record<Outcome, string>>
  readonly otherBody: Readonly<Record<OtherBody, string>>
  readonly change: Readonly<Record<ChangeKind, string>>
  readonly coding: Readonly<Record<Coding, string>>
  readonly schemeStatus: Readonly<Record<SchemeStatus, string>>
  readonly schemeKind: Readonly<Record<SchemeKind, string>>
  readonly owner: Readonly<Record<Owner, string>>
  readonly ruleKind: Readonly<Record<RuleKind, string>>
  readonly appliesTo: Readonly<Record<AppliesTo, string>>
  readonly theme: Readonly<Record<keyof typeof theme, string>>
}

/** Values that the data hold as plain texts; a test checks that the shipped data hold no others. */
export type SchemeStatus = 'continuous' | 'open-annually' | 'open' | 'ended' | 'unknown'
export type SchemeKind = 'programme' | 'network' | 'trial' | 'zone' | 'reform' | 'prize' | 'roll-out'
export type Owner = 'state' | 'other'
export type AppliesTo = 'any' | 'single' | 'group'
export type RuleKind =
  | 'applicant-type' | 'other' | 'municipality-in-county' | 'amount-min' | 'amount-max' | 'excludes-state-stacking' | 'own-share-min'
  | 'must-cooperate' | 'centrality-in' | 'own-work-share-max' | 'hourly-rate-max' | 'requires-anchoring' | 'requires-research-partner'
  | 'requires-county-partner' | 'min-partners' | 'zone'

const theme = {
  agriculture: 'landbruk',
  business: 'næringsliv',
  capacity: 'kapasitet',
  care: 'omsorg',
  'child poverty': 'barnefattigdom',
  'child welfare': 'barnevern',
  children: 'barn',
  cities: 'byer',
  climate: 'klima',
  'climate adaptation': 'klimatilpasning',
  coordination: 'samordning',
  culture: 'kultur',
  democracy: 'demokrati',
  'digital home follow-up': 'digital hjemmeoppfølging',
  'digital inclusion': 'digital inkludering',
  digitalisation: 'digitalisering',
  education: 'utdanning',
  employees: 'ansatte',
  'employer policy': 'arbeidsgiverpolitikk',
  energy: 'energi',
  fishing: 'fiske',
  'full-time work': 'heltid',
  health: 'helse',
  housing: 'bolig',
  infrastructure: 'infrastruktur',
  innovation: 'innovasjon',
  integration: 'integrering',
  kindergarten: 'barnehage',
  'living conditions': 'levekår',
  'mental health': 'psykisk helse',
  neighbourhood: 'nærmiljø',
  organisation: 'organisering',
  place: 'steder og stedsutvikling',
  planning: 'planlegging',
  'public health': 'folkehelse',
  reform: 'reform',
  renewal: 'fornying',
  reputation: 'omdømme',
  'rural development': 'distriktsutvikling',
  safety: 'trygghet',
  school: 'skole',
  service: 'tjenester',
  'sick leave': 'sykefravær',
  'smart cities': 'smarte byer',
  social: 'sosiale forhold',
  sustainability: 'bærekraft',
  transport: 'transport',
  welfare: 'velferd',
  'welfare technology': 'velferdsteknologi',
  youth: 'ungdom',
}

export const terms: Terms = {
  stage: {
    result: 'resultat: hvem som fikk eller deltok',
    selection: 'utvalg før oppstart',
    status: 'hvem som er med på et senere tidspunkt',
    applicants: 'søkere',
    shortlist: 'finalister eller nominerte',
    invited: 'inviterte',
    totals: 'bare summer, ingen navn',
  },
  covers: { awarded: 'tildelinger', applied: 'søknader', both: 'søknader og tildelinger' },
  completeFor: { any: 'alle roller', lead: 'bare søkere og prosjekteiere' },
  role: { lead: 'prosjekteier', partner: 'partner', applicant: 'søker', participant: 'deltaker' },
  status: { applied: 'søkte', awarded: 'fikk tildeling', rejected: 'fikk avslag', participates: 'deltar', withdrawn: 'trakk seg' },
  unused: {
    incomplete: 'listen er ikke hel',
    'leads-only': 'partnerne står ikke på listen',
    'other-stage': 'listen viser ikke hvem som fikk være med',
    'other-status': 'listen gjelder noe annet enn det som telles',
    'repeats-another': 'en annen liste viser det samme utvalget',
    'scope-unknown': 'det er ikke kjent hvem listen gjelder for',
    'eligibility-unknown': 'det er ikke kjent hvem som kunne delta',
    'not-national': 'listen gjelder ikke hele landet, eller hele området som er valgt',
    'roles-not-told': 'listen sier ikke hvem som søkte eller ledet',
    elsewhere: 'listen gjelder andre deler av landet',
  },
  outcome: {
    certain: 'sikkert',
    ambiguous: 'kan være flere, eller er blitt en annen',
    suggested: 'ligner på et navn',
    none: 'ikke gjenkjent',
    'not-municipality': 'ikke en kommune',
  },
  otherBody: { county: 'fylkeskommune eller statsforvalter', organisation: 'annen virksomhet', collective: 'samlebetegnelse' },
  change: {
    relabelled: 'ny skrivemåte i registeret',
    renamed: 'nytt navn',
    renumbered: 'nytt nummer',
    'renumbered-and-renamed': 'nytt nummer og navn',
    merged: 'sammenslåing',
    enlarged: 'utvidelse',
    split: 'deling',
    'part-moved': 'en del skiftet kommune',
  },
  coding: { first: 'første koding', second: 'andre koding' },
  schemeStatus: { continuous: 'åpen hele tiden', 'open-annually': 'lyses ut hvert år', open: 'åpen', ended: 'avsluttet', unknown: 'ukjent status' },
  schemeKind: { programme: 'program', network: 'nettverk', trial: 'forsøk', zone: 'sone', reform: 'reform', prize: 'pris', 'roll-out': 'utrulling' },
  owner: { state: 'staten', other: 'andre enn staten' },
  ruleKind: {
    'applicant-type': 'hvem som kan søke',
    other: 'annet vilkår',
    'municipality-in-county': 'kommune i fylket',
    'amount-min': 'minste beløp',
    'amount-max': 'høyeste beløp',
    'excludes-state-stacking': 'kan ikke kombineres med andre statlige midler',
    'own-share-min': 'minste egenandel',
    'must-cooperate': 'krav om samarbeid',
    'centrality-in': 'sentralitetsklasse',
    'own-work-share-max': 'høyeste andel egeninnsats',
    'hourly-rate-max': 'høyeste timesats',
    'requires-anchoring': 'krav om forankring',
    'requires-research-partner': 'krav om forskningspartner',
    'requires-county-partner': 'krav om fylkeskommunen som partner',
    'min-partners': 'minste antall partnere',
    zone: 'virkeområde eller sone',
  },
  appliesTo: { any: 'alle søkere', single: 'den som søker alene', group: 'dem som søker sammen' },
  theme,
}
