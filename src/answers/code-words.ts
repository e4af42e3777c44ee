import type { Stage } from '../domain/award-list.ts'
import type { Role, Status } from '../domain/award.ts'
import type { Conclusion } from '../domain/comparison.ts'
import { designTitles } from '../domain/scheme.ts'
import type { Text } from '../domain/text.ts'
import { breakdownTitles } from './mapping/breakdowns.ts'
import type { Cell } from './participation/cells.ts'
import type { ParticipationInput } from './participation/input.ts'
import type { Unused } from './participation/list-use.ts'

/** The words of codes in tables for people. A code without a word in a language does not compile. */
type Words<Code extends string> = Readonly<Record<Code, Text>>

const t = (nb: string, nn: string, en: string): Text => ({ nb, nn, en })

export const roleWords: Words<Role> = {
  lead: t('prosjekteier', 'prosjekteigar', 'project owner'),
  partner: t('partner', 'partnar', 'partner'),
  applicant: t('søker', 'søkjar', 'applicant'),
  participant: t('deltaker', 'deltakar', 'participant'),
}

export const statusWords: Words<Status> = {
  applied: t('søkte', 'søkte', 'applied'),
  awarded: t('fikk tildeling', 'fekk tildeling', 'was awarded'),
  rejected: t('fikk avslag', 'fekk avslag', 'was rejected'),
  participates: t('deltar', 'deltek', 'takes part'),
  withdrawn: t('trakk seg', 'trekte seg', 'withdrew'),
}

export const stageWords: Words<Stage> = {
  result: t('resultat', 'resultat', 'result'),
  selection: t('utvalg før oppstart', 'utval før oppstart', 'selection before the start'),
  status: t('hvem som er med', 'kven som er med', 'who takes part'),
  applicants: t('søkere', 'søkjarar', 'applicants'),
  shortlist: t('finalister eller nominerte', 'finalistar eller nominerte', 'finalists or nominees'),
  invited: t('inviterte', 'inviterte', 'invited'),
  totals: t('bare summer', 'berre summar', 'totals only'),
}

export const stateWords: Words<Cell['state']> = {
  known: t('kjent', 'kjend', 'known'),
  'incomplete-list': t('ingen hel liste', 'inga heil liste', 'no complete list'),
  'empty-group': t('ingen i gruppen', 'ingen i gruppa', 'nobody in the group'),
  'unknown-group': t('ukjent hvem som hører til', 'ukjent kven som høyrer til', 'not known who belongs'),
}

export const unusedWords: Words<Unused> = {
  incomplete: t('listen er ikke hel', 'lista er ikkje heil', 'the list is not complete'),
  'leads-only': t('partnerne står ikke på listen', 'partnarane står ikkje på lista', 'the partners are not on the list'),
  'other-stage': t('listen viser ikke hvem som fikk være med', 'lista viser ikkje kven som fekk vere med', 'the list does not show who took part'),
  'other-status': t('listen gjelder noe annet enn det som telles', 'lista gjeld noko anna enn det som blir talt', 'the list is about something else than is counted'),
  'repeats-another': t('en annen liste viser det samme utvalget', 'ei anna liste viser det same utvalet', 'another list shows the same selection'),
  'scope-unknown': t('ukjent hvem listen gjelder for', 'ukjent kven lista gjeld for', 'not known whom the list is about'),
  'eligibility-unknown': t('ukjent hvem som kunne delta', 'ukjent kven som kunne delta', 'not known who could take part'),
  'not-national': t('listen gjelder ikke hele landet', 'lista gjeld ikkje heile landet', 'the list is not for the whole country'),
  'roles-not-told': t('listen sier ikke hvem som søkte eller ledet', 'lista seier ikkje kven som søkte eller leidde', 'the list does not say who applied or led'),
  elsewhere: t('listen gjelder andre deler av landet', 'lista gjeld andre delar av landet', 'the list is about other parts of the country'),
}

export const conclusionWords: Words<Conclusion> = {
  lower: t('lavere', 'lågare', 'lower'),
  higher: t('høyere', 'høgare', 'higher'),
  'cannot-tell': t('kan ikke avgjøres', 'kan ikkje avgjerast', 'cannot be told'),
}

export const standingWords: Words<'took-part' | 'listed' | 'never' | 'unknown' | 'outside'> = {
  'took-part': t('har deltatt', 'har delteke', 'has taken part'),
  listed: t('bare på lister som ikke er talt', 'berre på lister som ikkje er talde', 'only on lists that are not counted'),
  never: t('aldri med', 'aldri med', 'never took part'),
  unknown: t('ukjent', 'ukjent', 'not known'),
  outside: t('utenfor omfanget', 'utanfor omfanget', 'out of scope'),
}

export const schemeStatusWords: Words<'continuous' | 'open-annually' | 'open' | 'ended' | 'unknown'> = {
  continuous: t('åpen hele tiden', 'open heile tida', 'always open'),
  'open-annually': t('lyses ut hvert år', 'blir lyst ut kvart år', 'open every year'),
  open: t('åpen', 'open', 'open'),
  ended: t('avsluttet', 'avslutta', 'ended'),
  unknown: t('ukjent status', 'ukjend status', 'status not known'),
}

export const ownerWords: Words<'state' | 'other'> = { state: t('staten', 'staten', 'the state'), other: t('andre enn staten', 'andre enn staten', 'others than the state') }
export const askedRoleWords: Words<'any' | 'lead'> = { any: t('alle roller', 'alle roller', 'all roles'), lead: t('bare søkere og prosjekteiere', 'berre søkjarar og prosjekteigarar', 'applicants and project owners only') }
export const amongWords: Words<ParticipationInput['among']> = {
  all: t('alle i omfanget', 'alle i omfanget', 'all in scope'),
  known: t(
    'alle i omfanget, bare på lister der det er kjent hvem som kunne delta',
    'alle i omfanget, berre på lister der det er kjent kven som kunne delta',
    'all in scope, only on lists where it is known who could take part',
  ),
  eligible: t('de som kunne delta', 'dei som kunne delta', 'those who could take part'),
}

/** What a breakdown is by, its whole included. */
export const byWords = {
  ...breakdownTitles,
  all: t('alt samlet', 'alt samla', 'all together'),
  design: t('utforming', 'utforming', 'design'),
  year: t('år', 'år', 'year'),
  scheme: t('ordning', 'ordning', 'scheme'),
  theme: t('tema', 'tema', 'theme'),
} satisfies Readonly<Record<string, Text>>

/** Values of breakdowns that have words of their own. */
export const valueWords = { ...designTitles, all: byWords.all } satisfies Readonly<Record<string, Text>>
