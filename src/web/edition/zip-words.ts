import type { Language } from '../../domain/text.ts'

interface ZipWords {
  readonly files: string
  readonly about: Readonly<Record<'html' | 'pdf' | 'pptx' | 'xlsx' | 'json' | 'csv' | 'package', string>>
  readonly unchanged: string
  readonly unchangedHow: (command: string) => string
  readonly licence: string
  readonly licenceMeans: string
  readonly again: string
  readonly columns: Readonly<
    Record<
      | 'id'
      | 'title'
      | 'value'
      | 'low'
      | 'high'
      | 'unit'
      | 'state'
      | 'source'
      | 'question'
      | 'command'
      | 'method'
      | 'datasets'
      | 'origin',
      string
    >
  >
}

/** What the file with everything says of its parts. */
export const zipWords: Readonly<Record<Language, ZipWords>> = {
  nb: {
    files: 'Filer',
    about: {
      html: 'hele utgaven som nettside: åpnes i en nettleser, også uten nett, og kan skrives ut',
      pdf: 'hele utgaven som merket PDF (PDF/UA-1)',
      pptx: 'lysbilder med diagrammer som kan redigeres; kildene står i notatene',
      xlsx: 'tabellene, ett ark hver, og alle tall med spørsmål og kommando',
      json: 'utgaven slik den er fryst: tekst, tall, kilder og datasett; andeler og forskjeller av andeler står som 0–1',
      csv: 'alle tall, ett på hver rad; andeler står som 0–1, forskjeller av andeler i prosentpoeng, tomt er ukjent eller ikke aktuelt',
      package: 'beskriver filene for maskiner (Frictionless Data Package)',
    },
    unchanged: 'Er utgaven uendret?',
    unchangedHow: (command) => `Tallet under er SHA-256 av content.json. «${command}» skal gi det samme.`,
    licence: 'Lisens',
    licenceMeans:
      'Tallene bygger på datasettene under, hvert med sin lisens. Skriften i filene er Inter (SIL Open Font License 1.1).',
    again: 'Hvert tall kan regnes på nytt: kommandoen står i figures.csv.',
    columns: {
      id: 'tallets id, den samme fra utgave til utgave',
      title: 'hva tallet er',
      value: 'verdi i enheten: andeler (share), sannsynligheter og endringer (change) som 0–1, forskjeller av andeler i prosentpoeng (percentage-points)',
      low: 'nedre grense for intervallet, i samme enhet',
      high: 'øvre grense for intervallet, i samme enhet',
      unit: 'enhet: count, people, share, probability, percentage-points, ratio, per-person, change, years, nok, full-time eller number',
      state: 'known, unknown eller not-applicable',
      source: 'kildens id i content.json',
      question: 'spørsmålet tallet svarer på',
      command: 'kommandoen som stiller spørsmålet på nytt',
      method: 'metode og versjon',
      datasets: 'datasett svaret bygger på',
      origin: 'utgaven tallet står i',
    },
  },
  nn: {
    files: 'Filer',
    about: {
      html: 'heile utgåva som nettside: vert opna i ein nettlesar, òg utan nett, og kan skrivast ut',
      pdf: 'heile utgåva som merkt PDF (PDF/UA-1)',
      pptx: 'lysbilete med diagram som kan redigerast; kjeldene står i notata',
      xlsx: 'tabellane, eitt ark kvar, og alle tal med spørsmål og kommando',
      json: 'utgåva slik ho er frosen: tekst, tal, kjelder og datasett; delar og skilnader av delar står som 0–1',
      csv: 'alle tal, eitt på kvar rad; delar står som 0–1, skilnader av delar i prosentpoeng, tomt er ukjent eller ikkje aktuelt',
      package: 'skildrar filene for maskiner (Frictionless Data Package)',
    },
    unchanged: 'Er utgåva uendra?',
    unchangedHow: (command) => `Talet under er SHA-256 av content.json. «${command}» skal gje det same.`,
    licence: 'Lisens',
    licenceMeans:
      'Tala byggjer på datasetta under, kvart med sin lisens. Skrifta i filene er Inter (SIL Open Font License 1.1).',
    again: 'Kvart tal kan reknast på nytt: kommandoen står i figures.csv.',
    columns: {
      id: 'id for talet, den same frå utgåve til utgåve',
      title: 'kva talet er',
      value: 'verdi i eininga: delar (share), sannsyn og endringar (change) som 0–1, skilnader av delar i prosentpoeng (percentage-points)',
      low: 'nedre grense for intervallet, i same eining',
      high: 'øvre grense for intervallet, i same eining',
      unit: 'eining: count, people, share, probability, percentage-points, ratio, per-person, change, years, nok, full-time eller number',
      state: 'known, unknown eller not-applicable',
      source: 'id for kjelda i content.json',
      question: 'spørsmålet talet svarar på',
      command: 'kommandoen som stiller spørsmålet på nytt',
      method: 'metode og versjon',
      datasets: 'datasett svaret byggjer på',
      origin: 'utgåva talet står i',
    },
  },
  en: {
    files: 'Files',
    about: {
      html: 'the whole edition as a web page: opens in a browser, also offline, and prints',
      pdf: 'the whole edition as a tagged PDF (PDF/UA-1)',
      pptx: 'slides with charts that can be edited; sources are in the notes',
      xlsx: 'the tables, a sheet each, and every figure with its question and command',
      json: 'the edition as it is frozen: text, figures, sources and datasets; shares and differences of shares stand as 0–1',
      csv: 'every figure, one a row; shares stand as 0–1, differences of shares in percentage points, empty is unknown or not applicable',
      package: 'describes the files to machines (Frictionless Data Package)',
    },
    unchanged: 'Is the edition unchanged?',
    unchangedHow: (command) => `The number below is the SHA-256 of content.json. “${command}” must give the same.`,
    licence: 'Licence',
    licenceMeans:
      'The figures rest on the datasets below, each under its licence. The typeface of the files is Inter (SIL Open Font License 1.1).',
    again: 'Every figure can be computed again: the command is in figures.csv.',
    columns: {
      id: 'the figure’s id, the same from edition to edition',
      title: 'what the figure is',
      value: 'value in its unit: shares, probabilities and changes as 0–1, differences of shares in percentage points (percentage-points)',
      low: 'lower limit of the interval, in the same unit',
      high: 'upper limit of the interval, in the same unit',
      unit: 'unit: count, people, share, probability, percentage-points, ratio, per-person, change, years, nok, full-time or number',
      state: 'known, unknown or not-applicable',
      source: 'the source’s id in content.json',
      question: 'the question that the figure answers',
      command: 'the command that asks it again',
      method: 'method and version',
      datasets: 'datasets that the answer rests on',
      origin: 'the edition that the figure stands in',
    },
  },
}
