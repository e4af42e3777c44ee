import type { Text } from '../../domain/text.ts'
import type { ParticipationInput } from '../participation/input.ts'

interface Among {
  readonly among: ParticipationInput['among']
  readonly title: Text
}

/** The ways to count that look at who could take part: not merely at whom a list speaks of. */
export const knownOf: readonly Among[] = [
  {
    among: 'known',
    title: {
      nb: 'bare lister der det er kjent hvem som kunne delta',
      nn: 'berre lister der det er kjent kven som kunne delta',
      en: 'only lists where it is known who could take part',
    },
  },
  {
    among: 'eligible',
    title: { nb: 'blant dem som kunne delta', nn: 'blant dei som kunne delta', en: 'among those who could take part' },
  },
]
