import type { Text } from '../../../domain/text.ts'
import type { Variant } from '../../robustness/variant.ts'
import { askRobustness } from '../asks.ts'
import { joined, list, paragraph, section, type Section } from '../blocks.ts'
import type { Frame } from '../frame.ts'
import { testsTable } from './findings.ts'
import { t } from '../pieces.ts'
import { stands, trialOf, type Trial } from '../sentences/robust.ts'

/** Whether the answer stands when the same is asked in other ways that can be defended too. */
export function robustSection(frame: Frame): Section {
  const { ledger, input } = frame
  const { answer, source } = askRobustness(frame)
  const { main } = answer
  if (!isCompared(main)) return section('robustness', null)
  const trial = (id: string, how: Text, tried: readonly Variant[], named: (title: Text) => Text = (title) => title): Trial => {
    const variants = tried.filter(isCompared)
    const turns = variants.filter(({ conclusion }) => conclusion !== main.conclusion).map(({ title, conclusion }) => ({ title: named(title), conclusion }))
    const count = (of: string, title: Text, value: number) =>
      ledger.tell({ id: `robustness/${id}/${of}`, title: t(`${how.nb}: ${title.nb}`, `${how.nn}: ${title.nn}`, `${how.en}: ${title.en}`), unit: 'count', value, source })
    return {
      how,
      all: count('all', t('prøver', 'prøver', 'trials'), variants.length),
      same: count('same', t('prøver med samme svar', 'prøver med same svar', 'trials with the same answer'), variants.length - turns.length),
      turns,
    }
  }
  const trials = [
    trial('definitions', t('Andre definisjoner av gruppen', 'Andre definisjonar av gruppa', 'Other definitions of the group'), answer.definitions.filter(({ id }) => id !== input.group)),
    trial('among', t('Bare blant dem som kunne delta', 'Berre blant dei som kunne delta', 'Only among those who could take part'), answer.among.filter(({ id }) => id !== 'all')),
    trial('periods', t('Andre perioder', 'Andre periodar', 'Other periods'), answer.periods),
    trial('choices', t('Andre valg av lister', 'Andre val av lister', 'Other choices of lists'), answer.choices),
    trial('without', t('Uten én ordning om gangen', 'Utan éi ordning om gongen', 'Without one scheme at a time'), answer.without, without),
  ]
  const whole = stands(trials, main.conclusion)
  return section('robustness', t('Står svaret?', 'Står svaret?', 'Does the answer stand?'), paragraph(whole ? [whole] : []), list(trials.map((one) => joined(trialOf(one))).filter(({ nb }) => nb.length > 0)), frame.area ? [] : testsTable(frame, 'lower-participation'))
}

/** Whether there are lists, and somebody on both sides: else a trial tries nothing. */
const isCompared = ({ pooled }: Variant): boolean => pooled.strata > 0 && pooled.inScopeA > 0 && pooled.inScopeB > 0

const without = (title: Text): Text => t(`uten ${title.nb}`, `utan ${title.nn}`, `without ${title.en}`)
