import type { Text } from '../../../domain/text.ts'
import { rivalsOf } from '../../groups.ts'
import { distinctFrom, isTried, type Variant } from '../../robustness/variant.ts'
import { askRobustness } from '../asks.ts'
import { joined, list, paragraph, section, type Section } from '../blocks.ts'
import type { Frame } from '../frame.ts'
import { testsTable } from './findings.ts'
import { tellCount } from '../ledger.ts'
import { headed, t } from '../pieces.ts'
import { stands, trialOf, type Trial } from '../sentences/robust.ts'

/** Whether the answer stands when the same is asked in other ways that can be defended too. */
export function robustSection(frame: Frame): Section {
  const { ledger, input } = frame
  const { answer, source } = askRobustness(frame)
  const { main } = answer
  if (!isTried(main)) return section('robustness', null)
  const trial = (
    id: string,
    how: Text,
    tried: readonly Variant[],
    named: (title: Text) => Text = (title) => title,
  ): Trial => {
    const variants = tried.filter(isTried)
    const turns = variants
      .filter(({ conclusion }) => conclusion !== main.conclusion)
      .map(({ title, conclusion }) => ({ title: named(title), conclusion }))
    const count = (of: string, title: Text, value: number) =>
      tellCount(ledger, `robustness/${id}/${of}`, headed(how, title), value, source)
    return {
      how,
      all: count('all', t('prøver', 'prøver', 'trials'), variants.length),
      same: count(
        'same',
        t('prøver med samme svar', 'prøver med same svar', 'trials with the same answer'),
        variants.length - turns.length,
      ),
      turns,
    }
  }
  const rivals = rivalsOf(input.group).map(({ id }) => id)
  const trials = [
    trial('definitions', t('Andre definisjoner av gruppen', 'Andre definisjonar av gruppa', 'Other definitions of the group'), answer.definitions.filter(({ id }) => rivals.includes(id))),
    trial('among', t('Hvem som kunne delta', 'Kven som kunne delta', 'Who could take part'), distinctFrom(main, answer.among)),
    trial('periods', t('Andre perioder', 'Andre periodar', 'Other periods'), answer.periods),
    trial('choices', t('Andre valg av lister', 'Andre val av lister', 'Other choices of lists'), distinctFrom(main, answer.choices)),
    trial('without', t('Uten én ordning om gangen', 'Utan éi ordning om gongen', 'Without one scheme at a time'), answer.without, without),
  ]
  const whole = stands(trials, main.conclusion)
  return section(
    'robustness',
    t('Holder svaret?', 'Held svaret?', 'Does the answer hold?'),
    paragraph(whole ? [whole] : []),
    list(trials.map((one) => joined(trialOf(one))).filter(({ nb }) => nb.length > 0)),
    frame.area ? [] : testsTable(frame, 'lower-participation'),
  )
}

const without = (title: Text): Text => t(`uten ${title.nb}`, `utan ${title.nn}`, `without ${title.en}`)
