import { explain } from '../explain.ts'
import { findings } from '../findings.ts'
import { need } from '../need.ts'
import { coverage } from '../coverage.ts'
import { map } from '../map.ts'
import { participation } from '../participation.ts'
import { robustness } from '../robustness.ts'
import type { Frame } from './frame.ts'

/** The questions that several chapters read from: asked once an edition, each under the id of its source. */
export const askParticipation = ({ ledger, headline }: Frame) => ledger.ask(participation, 'participation', headline)

/** The same within one county of the country. */
export const askCounty = ({ ledger, headline }: Frame, code: string) =>
  ledger.ask(participation, `participation/county/${code}`, { ...headline, where: `county:${code}` })

export const askMap = ({ ledger, headline }: Frame) => ledger.ask(map, 'map', headline)

export function askRobustness({ ledger, headline }: Frame) {
  const { group, ...rest } = headline
  return ledger.ask(robustness, 'robustness', { ...rest, group: group[0] })
}

/** Every list of the period, whoever owns the scheme. */
export const askCoverage = ({ ledger, input: { from, to } }: Frame) => ledger.ask(coverage, 'coverage', { from, to, owner: 'state' })

/** The claims of 2020 are about the country: a county alone has too few lists to settle them. */
export const askFindings = ({ ledger, input: { from, to, group } }: Frame) =>
  ledger.ask(findings, 'findings', { from, to, group })

/** Need is projected for every municipality of the country, so that each is ranked among all. */
export const askNeed = ({ ledger, input: { from, to } }: Frame) => ledger.ask(need, 'need', { from, to, lists: 'national' })

/** What goes with taking part, over the whole country. */
export const askExplain = ({ ledger, input: { from, to, group } }: Frame) =>
  ledger.ask(explain, 'explain', { from, to, group, lists: 'national' })
