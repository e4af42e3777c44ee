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
  readonly datasetsMean: string
  readonly dataset: string
  readonly version: string
  readonly rows: string
  readonly figure: string
  readonly table: string
  readonly source: string
  /** How a source is pointed to: "K3". */
  readonly sourceMark: (place: number) => string
  readonly sources: string
  readonly sourcesMean: string
  readonly question: string
  readonly again: string
  readonly method: string
  readonly figuresMean: string
  readonly name: string
  readonly id: string
  readonly value: string
  readonly low: string
  readonly high: string
  readonly unit: string
  readonly state: string
  readonly number: string
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
    datasetsMean: 'kilde og lisens for hvert står i rapporten og i notatene',
    dataset: 'Datasett',
    version: 'Versjon',
    rows: 'Rader',
    figure: 'Figur',
    table: 'Tabell',
    source: 'Kilde',
    sourceMark: (place) => `K${place}`,
    sources: 'Kilder: spørsmålene som er stilt',
    sourcesMean: 'Hvert tall er svar på et spørsmål. Kommandoen stiller det på nytt.',
    question: 'Spørsmål',
    again: 'Still det på nytt',
    method: 'Metode',
    figuresMean:
      'Hvert tall i en setning viser til kilden det er lest fra. Alle tall, ett på hver rad med kilde og intervall, står i regnearket og i figures.csv i ZIP-filen, som begge hentes på utgavens nettside.',
    name: 'Tall',
    id: 'Id',
    value: 'Verdi',
    low: 'Nedre grense',
    high: 'Øvre grense',
    unit: 'Enhet',
    state: 'Tilstand',
    number: 'Nr.',
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
    datasetsMean: 'kjelde og lisens for kvart står i rapporten og i notata',
    dataset: 'Datasett',
    version: 'Versjon',
    rows: 'Rader',
    figure: 'Figur',
    table: 'Tabell',
    source: 'Kjelde',
    sourceMark: (place) => `K${place}`,
    sources: 'Kjelder: spørsmåla som er stilte',
    sourcesMean: 'Kvart tal er svar på eit spørsmål. Kommandoen stiller det på nytt.',
    question: 'Spørsmål',
    again: 'Still det på nytt',
    method: 'Metode',
    figuresMean:
      'Kvart tal i ei setning viser til kjelda det er lese frå. Alle tal, eitt på kvar rad med kjelde og intervall, står i reknearket og i figures.csv i ZIP-fila, som begge blir henta på nettsida til utgåva.',
    name: 'Tal',
    id: 'Id',
    value: 'Verdi',
    low: 'Nedre grense',
    high: 'Øvre grense',
    unit: 'Eining',
    state: 'Tilstand',
    number: 'Nr.',
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
    datasetsMean: 'the source and licence of each stand in the report and in the notes',
    dataset: 'Dataset',
    version: 'Version',
    rows: 'Rows',
    figure: 'Figure',
    table: 'Table',
    source: 'Source',
    sourceMark: (place) => `S${place}`,
    sources: 'Sources: the questions asked',
    sourcesMean: 'Every figure answers a question. The command asks it again.',
    question: 'Question',
    again: 'Ask it again',
    method: 'Method',
    figuresMean:
      'Every figure in a sentence leads to the source it was read from. All figures, one a row with source and interval, are in the workbook and in figures.csv in the ZIP file, both to be had from the edition’s web page.',
    name: 'Figure',
    id: 'Id',
    value: 'Value',
    low: 'Lower limit',
    high: 'Upper limit',
    unit: 'Unit',
    state: 'State',
    number: 'No.',
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
