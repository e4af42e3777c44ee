import { Refusal } from './refusal.ts'

export const noSuchEdition = (id: string, known: readonly string[]): Refusal => {
  const short = id.slice(0, 60)
  const [nb, nn, en] = known.length === 0 ? ['Ingen utgave er publisert ennå.', 'Inga utgåve er publisert enno.', 'No edition is published yet.'] : [`Publiserte utgaver: ${known.join(', ')}.`, `Publiserte utgåver: ${known.join(', ')}.`, `Published editions: ${known.join(', ')}.`]
  return new Refusal({
    code: 'edition-not-found',
    kind: 'not-found',
    where: { text: short },
    text: { nb: `Utgaven «${short}» finnes ikke. ${nb}`, nn: `Utgåva «${short}» finst ikkje. ${nn}`, en: `There is no edition “${short}”. ${en}` },
  })
}
