import type { KeyItem } from '../picture.ts'
import { circle, diamond, element, line } from './write.ts'

/** Width and height of a sign. */
export const signSize = 16

const box = (ink: string): string => element('rect', { class: ink, x: 2, y: 2, width: 12, height: 12 })

const signs: Readonly<Record<KeyItem['sign'], string>> = {
  circle: circle('ink-a', 8, 8, 4.6),
  'circle-open': circle('open-a', 8, 8, 4.2),
  diamond: diamond('open-b', 8, 8, 5),
  'line-a': line('rule-a', 0, 8, 16, 8),
  'line-b': line('rule-b', 0, 8, 16, 8),
  'line-faint': line('rule-faint', 0, 8, 16, 8) + circle('ink-faint', 8, 8, 2.4),
  'line-plain': line('rule-quiet', 0, 8, 16, 8, { 'stroke-width': 2 }),
  'line-dashed': line('rule-quiet', 0, 8, 16, 8, { 'stroke-dasharray': '4 3' }),
  'fill-a': box('ink-a'),
  'fill-other': box('fill-other'),
  wash: box('wash-a'),
  hatch: [-4, 0, 4].map((shift) => line('hatch-line', Math.max(2, 2 + shift), Math.min(14, 14 + shift), Math.min(14, 14 + shift), Math.max(2, 2 + shift), { 'stroke-width': 2 })).join(''),
  'step-0': box('step-0'),
  'step-1': box('step-1'),
  'step-2': box('step-2'),
  'step-3': box('step-3'),
  listed: box('step-0') + circle('ink-quiet', 8, 8, 2.4),
  blank: box('map-blank') + line('hatch-line', 5, 8, 11, 8, { 'stroke-width': 1.6 }),
  'map-outline': element('path', { class: 'map-ring', d: 'M8 1.5l5.6 3.25v6.5l-5.6 3.25-5.6-3.25v-6.5z' }),
  none: '',
}

/** The sign of a line of the key, drawn with the same classes as the marks it stands for; empty for words alone. */
export const signOf = (sign: KeyItem['sign']): string => signs[sign]
