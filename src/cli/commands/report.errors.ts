import type { Edition } from '../../domain/edition.ts'
import { Refusal } from '../../domain/refusal.ts'
import type { Text } from '../../domain/text.ts'

export const noFolder = (path: string, folder: string): Refusal =>
  new Refusal({
    code: 'report-no-folder',
    kind: 'bad-input',
    where: { file: path },
    text: {
      nb: `Mappa ${folder} finnes ikke. Lag den, eller velg en annen. Ingenting er publisert eller skrevet.`,
      nn: `Mappa ${folder} finst ikkje. Lag ho, eller vel ei anna. Ingenting er publisert eller skrive.`,
      en: `There is no folder ${folder}. Make it, or choose another. Nothing is published or written.`,
    },
  })

export const fileIsAnother = (path: string, why: Text): Refusal =>
  new Refusal({
    code: 'report-file-is-another',
    kind: 'conflict',
    where: { file: path },
    text: {
      nb: `${path} finnes fra før, og ${why.nb}, så den røres ikke. Velg et annet navn, eller flytt den. Ingenting er publisert eller skrevet.`,
      nn: `${path} finst frå før, og ${why.nn}, så ho blir ikkje rørt. Vel eit anna namn, eller flytt ho. Ingenting er publisert eller skrive.`,
      en: `${path} is there already, and ${why.en}, so it is not touched. Choose another name, or move it. Nothing is published or written.`,
    },
  })

export const sameFileTwice = (path: string): Refusal =>
  new Refusal({
    code: 'report-same-file-twice',
    kind: 'bad-input',
    where: { file: path },
    text: {
      nb: `${path} er oppgitt to ganger. Gi hver form sin fil.`,
      nn: `${path} er oppgitt to gonger. Gi kvar form si fil.`,
      en: `${path} is given twice. Give each form its own file.`,
    },
  })

export const otherCounty = (id: string, county: string): Refusal =>
  new Refusal({
    code: 'report-other-county',
    kind: 'bad-input',
    where: { text: id },
    text: {
      nb: `Navnet ${id} og --county ${county} sier to ulike ting. Skriv bare det ene, eller skriv året med --county.`,
      nn: `Namnet ${id} og --county ${county} seier to ulike ting. Skriv berre det eine, eller skriv året med --county.`,
      en: `The name ${id} and --county ${county} say two different things. Write only one of them, or the year with --county.`,
    },
  })

export const otherEnding = (path: string, form: string): Refusal =>
  new Refusal({
    code: 'report-other-ending',
    kind: 'bad-input',
    where: { file: path },
    text: {
      nb: `${path} skal skrives som ${form.toUpperCase()}, og navnet må da slutte på .${form}. Ingenting er publisert eller skrevet.`,
      nn: `${path} skal skrivast som ${form.toUpperCase()}, og namnet må då slutte på .${form}. Ingenting er publisert eller skrive.`,
      en: `${path} is to be written as ${form.toUpperCase()}, and its name must then end in .${form}. Nothing is published or written.`,
    },
  })

/**
 * `id` is published and `asked` (with --corrects and --reason) is not what stands in it, which is `stands`. `next` is the
 * name that a new correction has, and `latest` what it corrects.
 */
export const otherCorrection = (id: string, asked: Correction, stands: Correction | null, next: string, latest: string): Refusal => {
  const why = standsOtherwise(id, asked, stands)
  return new Refusal({
    code: 'report-other-correction',
    kind: 'conflict',
    where: { text: id },
    text: {
      nb: `${why.nb} En publisert utgave endres aldri. Filene av ${id} får du uten --corrects og --reason. En ny rettelse heter ${next}: report build ${next} --corrects ${latest} --reason "hvorfor".`,
      nn: `${why.nn} Ei publisert utgåve blir aldri endra. Filene av ${id} får du utan --corrects og --reason. Ei ny retting heiter ${next}: report build ${next} --corrects ${latest} --reason "kvifor".`,
      en: `${why.en} A published edition never changes. The files of ${id} are had without --corrects and --reason. A new correction is named ${next}: report build ${next} --corrects ${latest} --reason "why".`,
    },
  })
}

type Correction = NonNullable<Edition['corrects']>

function standsOtherwise(id: string, asked: Correction, stands: Correction | null): Text {
  if (stands === null)
    return {
      nb: `${id} er allerede publisert, og er ikke en rettelse av noen annen utgave.`,
      nn: `${id} er alt publisert, og er ikkje ei retting av noka anna utgåve.`,
      en: `${id} is published already, and is not a correction of any other edition.`,
    }
  if (stands.id !== asked.id)
    return {
      nb: `${id} er allerede publisert, og retter ${stands.id}, ikke ${asked.id}.`,
      nn: `${id} er alt publisert, og rettar ${stands.id}, ikkje ${asked.id}.`,
      en: `${id} is published already, and corrects ${stands.id}, not ${asked.id}.`,
    }
  return {
    nb: `${id} er allerede publisert med en annen grunn enn den du skrev: «${stands.reason}».`,
    nn: `${id} er alt publisert med ein annan grunn enn den du skreiv: «${stands.reason}».`,
    en: `${id} is published already with another reason than you wrote: “${stands.reason}”.`,
  }
}

export const reasonAlone = (): Refusal =>
  new Refusal({
    code: 'report-reason-alone',
    kind: 'bad-input',
    text: {
      nb: 'En grunn (--reason) hører til en rettelse. Si hvilken utgave som rettes: --corrects UTGAVE.',
      nn: 'Ein grunn (--reason) høyrer til ei retting. Sei kva utgåve som blir retta: --corrects UTGÅVE.',
      en: 'A reason (--reason) belongs to a correction. Say which edition is corrected: --corrects EDITION.',
    },
  })
