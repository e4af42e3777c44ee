import { Refusal } from '../../domain/refusal.ts'
import type { Text } from '../../domain/text.ts'

/** A sentence, table or chart of an edition that names a figure the edition does not hold: the edition cannot be shown. */
export function figureMissing(id: string): Refusal {
  const text: Text = {
    nb: `Utgaven viser til tallet «${id}», men har det ikke. Utgaven kan ikke vises. Lag den på nytt med «npx rekkevidde report build», eller hent filen der den ble publisert.`,
    nn: `Utgåva viser til talet «${id}», men har det ikkje. Utgåva kan ikkje visast. Lag henne på nytt med «npx rekkevidde report build», eller hent fila der ho vart publisert.`,
    en: `The edition refers to the figure “${id}”, but does not hold it. The edition cannot be shown. Make it anew with “npx rekkevidde report build”, or fetch the file where it was published.`,
  }
  return new Refusal({ code: 'edition-figure-missing', kind: 'conflict', text })
}

/** The library that sets PDF files has no build for this machine. */
export function noPdfHere(platform: string): Refusal {
  const text: Text = {
    nb: `PDF kan ikke lages på denne maskinen (${platform}): programmet som setter dem, finnes ikke for den. Nettsiden, lysbildene og regnearket kan lages; PDF kan lages på Linux, macOS eller Windows (x64 eller arm64).`,
    nn: `PDF kan ikkje lagast på denne maskina (${platform}): programmet som set dei, finst ikkje for henne. Nettsida, lysbileta og reknearket kan lagast; PDF kan lagast på Linux, macOS eller Windows (x64 eller arm64).`,
    en: `PDF cannot be made on this machine (${platform}): the program that sets it does not exist for it. The page, the slides and the workbook can be made; PDF can be made on Linux, macOS or Windows (x64 or arm64).`,
  }
  return new Refusal({ code: 'no-pdf-here', kind: 'conflict', text })
}

/** The setter of PDF files gave up; `reason` is its own first message. */
export function pdfFailed(reason: string): Refusal {
  const text: Text = {
    nb: `PDF-filen ble ikke laget: «${reason}». Ingenting annet er rørt. Nettsiden, lysbildene og regnearket av samme utgave har de samme tallene. Meld fra om feilen med utgavens nummer.`,
    nn: `PDF-fila vart ikkje laga: «${reason}». Ingenting anna er rørt. Nettsida, lysbileta og reknearket av same utgåve har dei same tala. Meld frå om feilen med nummeret til utgåva.`,
    en: `The PDF file was not made: “${reason}”. Nothing else is touched. The page, the slides and the workbook of the same edition have the same figures. Report the fault with the number of the edition.`,
  }
  return new Refusal({ code: 'pdf-failed', kind: 'conflict', text })
}

/** The typefaces that the PDF is set with are not where the build puts them. */
export function noTypefaces(folder: string): Refusal {
  const text: Text = {
    nb: `Skriftene som PDF-filen settes med, ligger ikke i ${folder}. Kjør «npm run build», og prøv igjen.`,
    nn: `Skriftene som PDF-fila vert sett med, ligg ikkje i ${folder}. Køyr «npm run build», og prøv igjen.`,
    en: `The typefaces that the PDF is set with are not in ${folder}. Run “npm run build”, and try again.`,
  }
  return new Refusal({ code: 'no-typefaces', kind: 'conflict', text })
}
