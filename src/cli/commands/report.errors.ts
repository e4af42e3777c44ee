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

export const otherCorrection = (id: string, corrects: string | null): Refusal =>
  new Refusal({
    code: 'report-other-correction',
    kind: 'conflict',
    where: { text: id },
    text: {
      nb: `${id} er publisert, og ${corrects === null ? 'retter ingen annen utgave' : `retter ${corrects}`}, av den grunnen som står i den. En publisert utgave endres aldri. Uten --corrects og --reason skrives filene av den på nytt.`,
      nn: `${id} er publisert, og ${corrects === null ? 'rettar inga anna utgåve' : `rettar ${corrects}`}, av den grunnen som står i ho. Ei publisert utgåve blir aldri endra. Utan --corrects og --reason blir filene av ho skrivne på nytt.`,
      en: `${id} is published, and ${corrects === null ? 'corrects no other edition' : `corrects ${corrects}`}, for the reason that stands in it. A published edition never changes. Without --corrects and --reason its files are written again.`,
    },
  })

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
