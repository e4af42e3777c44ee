import type { MunicipalityAnswer } from '../../../answers/municipality.ts'
import type { Line, Stage } from '../../../answers/municipality/line.ts'
import type { Language } from '../../../domain/text.ts'
import { borderTimeline, type TimelineStage } from '../../charts/border-timeline.ts'
import { dateInWords } from '../../date.ts'
import type { Sheet } from '../../picture.ts'
import { milestoneInWords } from './milestones.ts'
import { municipalityWords } from './words.ts'

/** What a municipality was and became as a drawn line; null where the register knows of no change. */
export function timelineSheet({ line, municipality }: MunicipalityAnswer, language: Language): Sheet | null {
  if (!line || !municipality || line.milestones.length === 0) return null
  const words = municipalityWords[language]
  const name = nameOf(municipality)
  const { stages } = line
  const bears = (stage: Stage): boolean => stage.name === name
  // Between two times under its own name, or after it went into another that is called something else.
  const isOther = (stage: Stage): boolean =>
    !bears(stage) && stages.some((other) => bears(other) && other.from < stage.from) && (stages.some((other) => bears(other) && other.from > stage.from) || wentInto(line, municipality.validTo, stage))
  const shown = (stage: Stage | undefined): TimelineStage | null =>
    stage ? { name: stage.name, told: stage.county === null ? stage.code : `${stage.code} · ${stage.county}`, isOther: isOther(stage) } : null
  const steps = line.milestones.map((milestone) => ({
    when: dateInWords(milestone.date, language),
    ...milestoneInWords(milestone, line, language),
    after: shown(stages.find(({ from }) => from === milestone.date)),
  }))
  const [first] = stages
  const before = first && line.milestones[0] && first.from < line.milestones[0].date ? first : undefined
  const { border, name: nameOnly, other } = words.historyKey
  return borderTimeline(
    {
      title: municipality.validTo === null ? words.historyTitle(name) : words.historyTitleGone(name),
      subtitle: words.historySubtitle,
      description: words.historyDescription(steps.map(({ when, text }) => `${when}: ${text}`).join(' ')),
      key: [
        ...(steps.some(({ isBorder }) => isBorder) ? [{ sign: 'circle', text: border } as const] : []),
        ...(steps.some(({ isBorder }) => !isBorder) ? [{ sign: 'circle-open', text: nameOnly } as const] : []),
        ...(stages.some(isOther) ? [{ sign: 'line-dashed', text: other } as const] : []),
      ],
      notes: [],
    },
    { before: shown(before), steps, older: words.olderSteps },
  )
}

/** Whether a stage comes after the municipality ended by joining others. */
const wentInto = ({ milestones }: Line, ended: string | null, { from }: Stage): boolean =>
  ended !== null && from >= ended && milestones.some(({ date, events }) => date === ended && events.some(({ kind }) => kind === 'merged' || kind === 'enlarged'))

/** The name without the county that tells namesakes apart. */
export const nameOf = ({ name }: { readonly name: string }): string => name.replace(/\s*\([^)]*\)$/, '')
