import type { Common } from '../nb/common.ts'

export const common: Common = {
  product: 'Rekkevidde',
  tagline: 'How far the state’s schemes reach, and which municipalities they leave out.',
  skip: 'Skip to the content',
  languageName: 'Language',
  menu: { mapping: 'Participation', municipalities: 'Municipalities', schemes: 'Schemes', robustness: 'Does it hold?', data: 'Data and method' },
  footer: {
    source: 'The figures rest on open lists and registers. Each figure tells where it comes from.',
    licence: 'Code: MIT. Data: the licence given with each dataset.',
    api: 'API and OpenAPI',
    data: (version) => `data as of ${version}`,
  },
  take: { table: 'Table', csv: 'CSV', excel: 'Excel', json: 'JSON', svg: 'SVG', png: 'PNG', link: 'Link', again: 'Make it again' },
  unknown: 'unknown',
  notApplicable: '–',
  yes: 'yes',
  no: 'no',
  why: 'Why',
  sources: 'Sources',
  method: 'Method',
  of: (count, total) => `${count} of ${total}`,
  error: {
    title: 'Something went wrong',
    notFound: 'There is no such page',
    whatNow: 'What you can do',
    back: 'To the front page',
    noScheme: (id) => `There is no scheme “${id}”.`,
    allSchemes: 'All schemes',
    backToForm: 'Back to the form',
    fault: 'The fault is ours. Try again, and tell us if it stays.',
  },
}
