import type { Language } from '../../domain/text.ts'

interface EditionWords {
  readonly edition: (id: string, number: number) => string
  readonly draft: string
  readonly draftMeans: string
  readonly published: string
  readonly corrects: (id: string, reason: string) => string
  readonly dataVersion: string
  readonly hash: string
  readonly hashMeans: string
  readonly cite: string
  readonly about: string
  readonly contents: string
  readonly datasets: string
  readonly dataset: string
  readonly version: string
  readonly origin: string
  readonly licence: string
  readonly rows: string
  readonly figure: string
  readonly table: string
  readonly source: string
  readonly sources: string
  readonly sourcesMean: string
  readonly question: string
  readonly again: string
  readonly method: string
  readonly figures: string
  readonly figuresMean: string
  readonly name: string
  readonly id: string
  readonly value: string
  readonly low: string
  readonly high: string
  readonly unit: string
  readonly state: string
  readonly number: string
  readonly page: string
  readonly noRows: string
  readonly noChart: string
  readonly part: (part: number, of: number) => string
  readonly country: string
  readonly area: string
  readonly correction: string
  readonly figuresSheet: string
  readonly closing: string
  readonly states: Readonly<Record<'known' | 'unknown' | 'not-applicable', string>>
}

/** What an edition says of itself in every file. */
export const editionWords: Readonly<Record<Language, EditionWords>> = {
  nb: {
    edition: (id, number) => `Utgave ${id} (nr. ${number})`,
    draft: 'Utkast',
    draftMeans: 'Ikke publisert, og skal ikke siteres.',
    published: 'Publisert',
    corrects: (id, reason) => `Retter utgave ${id}: ${reason}`,
    dataVersion: 'Dataversjon',
    hash: 'SHA-256',
    hashMeans: 'Regnet av content.json: samme innhold gir samme tall.',
    cite: 'Slik siterer du',
    about: 'Om utgaven',
    contents: 'Innhold',
    datasets: 'Datasett',
    dataset: 'Datasett',
    version: 'Versjon',
    origin: 'Opphav',
    licence: 'Lisens',
    rows: 'Rader',
    figure: 'Figur',
    table: 'Tabell',
    source: 'Kilde',
    sources: 'Kilder: spørsmålene som er stilt',
    sourcesMean: 'Hvert tall er svar på et spørsmål. Kommandoen stiller det på nytt.',
    question: 'Spørsmål',
    again: 'Still det på nytt',
    method: 'Metode',
    figures: 'Tallene i teksten',
    figuresMean:
      'Alle tall som står i setninger, med kilde. Tallene i figurer og tabeller står i regnearket og i figures.csv.',
    name: 'Tall',
    id: 'Id',
    value: 'Verdi',
    low: 'Nedre grense',
    high: 'Øvre grense',
    unit: 'Enhet',
    state: 'Tilstand',
    number: 'Nr.',
    page: 'Side',
    noRows: 'Ingen rader.',
    noChart: 'Kartet kan ikke tegnes.',
    part: (part, of) => `del ${part} av ${of}`,
    country: 'Hele landet',
    area: 'Område',
    correction: 'Retting',
    figuresSheet: 'Alle tall',
    closing: 'Metode, data og sitering',
    states: { known: 'kjent', unknown: 'ukjent', 'not-applicable': 'ikke aktuelt' },
  },
  nn: {
    edition: (id, number) => `Utgåve ${id} (nr. ${number})`,
    draft: 'Utkast',
    draftMeans: 'Ikkje publisert, og skal ikkje siterast.',
    published: 'Publisert',
    corrects: (id, reason) => `Rettar utgåve ${id}: ${reason}`,
    dataVersion: 'Dataversjon',
    hash: 'SHA-256',
    hashMeans: 'Rekna av content.json: same innhald gjev same tal.',
    cite: 'Slik siterer du',
    about: 'Om utgåva',
    contents: 'Innhald',
    datasets: 'Datasett',
    dataset: 'Datasett',
    version: 'Versjon',
    origin: 'Opphav',
    licence: 'Lisens',
    rows: 'Rader',
    figure: 'Figur',
    table: 'Tabell',
    source: 'Kjelde',
    sources: 'Kjelder: spørsmåla som er stilte',
    sourcesMean: 'Kvart tal er svar på eit spørsmål. Kommandoen stiller det på nytt.',
    question: 'Spørsmål',
    again: 'Still det på nytt',
    method: 'Metode',
    figures: 'Tala i teksten',
    figuresMean:
      'Alle tal som står i setningar, med kjelde. Tala i figurar og tabellar står i reknearket og i figures.csv.',
    name: 'Tal',
    id: 'Id',
    value: 'Verdi',
    low: 'Nedre grense',
    high: 'Øvre grense',
    unit: 'Eining',
    state: 'Tilstand',
    number: 'Nr.',
    page: 'Side',
    noRows: 'Ingen rader.',
    noChart: 'Kartet kan ikkje teiknast.',
    part: (part, of) => `del ${part} av ${of}`,
    country: 'Heile landet',
    area: 'Område',
    correction: 'Retting',
    figuresSheet: 'Alle tal',
    closing: 'Metode, data og sitering',
    states: { known: 'kjend', unknown: 'ukjend', 'not-applicable': 'ikkje aktuelt' },
  },
  en: {
    edition: (id, number) => `Edition ${id} (no. ${number})`,
    draft: 'Draft',
    draftMeans: 'Not published, and not to be cited.',
    published: 'Published',
    corrects: (id, reason) => `Corrects edition ${id}: ${reason}`,
    dataVersion: 'Data version',
    hash: 'SHA-256',
    hashMeans: 'Computed of content.json: the same content gives the same number.',
    cite: 'How to cite',
    about: 'About the edition',
    contents: 'Contents',
    datasets: 'Datasets',
    dataset: 'Dataset',
    version: 'Version',
    origin: 'Origin',
    licence: 'Licence',
    rows: 'Rows',
    figure: 'Figure',
    table: 'Table',
    source: 'Source',
    sources: 'Sources: the questions asked',
    sourcesMean: 'Every figure answers a question. The command asks it again.',
    question: 'Question',
    again: 'Ask it again',
    method: 'Method',
    figures: 'The figures in the text',
    figuresMean:
      'Every figure that stands in a sentence, with its source. The figures of charts and tables are in the workbook and in figures.csv.',
    name: 'Figure',
    id: 'Id',
    value: 'Value',
    low: 'Lower limit',
    high: 'Upper limit',
    unit: 'Unit',
    state: 'State',
    number: 'No.',
    page: 'Page',
    noRows: 'No rows.',
    noChart: 'The map cannot be drawn.',
    part: (part, of) => `part ${part} of ${of}`,
    country: 'The whole country',
    area: 'Area',
    correction: 'Correction',
    figuresSheet: 'All figures',
    closing: 'Method, data and citation',
    states: { known: 'known', unknown: 'unknown', 'not-applicable': 'not applicable' },
  },
}
