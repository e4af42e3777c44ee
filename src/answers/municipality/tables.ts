import { roleWords, statusWords } from '../code-words.ts'
import type { CellValue, Table } from '../question.ts'
import type { MunicipalityAnswer } from './shape.ts'

const code = { id: 'code', title: { nb: 'kommunenummer', nn: 'kommunenummer', en: 'municipality number' } }
const name = { id: 'name', title: { nb: 'kommune', nn: 'kommune', en: 'municipality' } }
const county = { id: 'county', title: { nb: 'fylke', nn: 'fylke', en: 'county' } }
const from = { id: 'validFrom', title: { nb: 'gjelder fra', nn: 'gjeld frå', en: 'valid from' } }
const to = { id: 'validTo', title: { nb: 'gjelder til', nn: 'gjeld til', en: 'valid to' } }

export function municipalityTables(answer: MunicipalityAnswer): readonly Table[] {
  return [identity(answer), history(answer), facts(answer), population(answer), moved(answer), participation(answer), peers(answer)]
}

const identity = (answer: MunicipalityAnswer): Table => ({
  name: 'municipality',
  columns: [{ id: 'match', title: { nb: 'treff', nn: 'treff', en: 'match' } }, code, name, county, from, to, { id: 'why', title: { nb: 'hvorfor', nn: 'kvifor', en: 'why' } }],
  rows: answer.municipality
    ? [[answer.match, answer.municipality.code, answer.municipality.name, answer.municipality.county, answer.municipality.validFrom, answer.municipality.validTo, null]]
    : answer.candidates.map((c): CellValue[] => [answer.match, c.code, c.name, c.county, c.validFrom, c.validTo, c.why]),
})

const history = (answer: MunicipalityAnswer): Table => ({
  name: 'history',
  columns: [
    { id: 'date', title: { nb: 'dato', nn: 'dato', en: 'date' } },
    { id: 'kind', title: { nb: 'endring', nn: 'endring', en: 'change' } },
    { id: 'from', title: { nb: 'fra', nn: 'frå', en: 'from' } },
    { id: 'to', title: { nb: 'til', nn: 'til', en: 'to' } },
  ],
  rows: answer.history.map((e): CellValue[] => [e.date, e.kind, e.from.map((u) => `${u.code} ${u.name}`).join(', '), e.to.map((u) => `${u.code} ${u.name}`).join(', ')]),
})

const facts = (answer: MunicipalityAnswer): Table => ({
  name: 'facts',
  columns: [
    { id: 'fact', title: { nb: 'kjennetegn', nn: 'kjenneteikn', en: 'fact' } },
    { id: 'value', title: { nb: 'verdi', nn: 'verdi', en: 'value' } },
    { id: 'unit', title: { nb: 'enhet', nn: 'eining', en: 'unit' } },
    { id: 'asOf', title: { nb: 'per', nn: 'per', en: 'as of' } },
    { id: 'state', title: { nb: 'tilstand', nn: 'tilstand', en: 'state' } },
    { id: 'dataset', title: { nb: 'datasett', nn: 'datasett', en: 'dataset' } },
  ],
  rows: answer.facts.map((f): CellValue[] => [f.title, typeof f.value === 'object' && f.value !== null ? f.value.join('/') : (f.value as CellValue), f.unit, f.asOf, f.state, f.dataset]),
})

const belonging = {
  own: { nb: 'kommunens egen', nn: 'kommunen sin eigen', en: 'its own' },
  part: { nb: 'en som har gått inn i den', nn: 'ein som har gått inn i han', en: 'one that became a part of it' },
  divided: { nb: 'en som ble delt; kan være dens', nn: 'ein som vart delt; kan vere hans', en: 'one that was divided; may be its own' },
} as const

const participation = (answer: MunicipalityAnswer): Table => ({
  name: 'participation',
  columns: [
    { id: 'scheme', title: { nb: 'ordning', nn: 'ordning', en: 'scheme' } },
    { id: 'year', title: { nb: 'år', nn: 'år', en: 'year' } },
    code,
    name,
    { id: 'role', title: { nb: 'rolle', nn: 'rolle', en: 'role' }, words: roleWords },
    { id: 'status', title: { nb: 'status', nn: 'status', en: 'status' }, words: statusWords },
    { id: 'project', title: { nb: 'prosjekt', nn: 'prosjekt', en: 'project' } },
    { id: 'amountNok', title: { nb: 'beløp, kr', nn: 'sum, kr', en: 'amount, NOK' }, unit: 'nok' },
    { id: 'sourceUrl', title: { nb: 'kilde', nn: 'kjelde', en: 'source' } },
    { id: 'belongs', title: { nb: 'hvem sin', nn: 'kven sin', en: 'whose' } },
  ],
  rows: [
    ...(answer.participation?.rows ?? []).map((r) => ({ ...r, belongs: r.own ? belonging.own : belonging.part })),
    ...(answer.participation?.divided ?? []).map((r) => ({ ...r, belongs: belonging.divided })),
  ].map((r): CellValue[] => [r.scheme, r.year, r.code, r.name, r.role, r.status, r.project, r.amountNok, r.sourceUrl, r.belongs]),
})

const population = (answer: MunicipalityAnswer): Table => ({
  name: 'population',
  columns: [
    { id: 'year', title: { nb: 'år', nn: 'år', en: 'year' } },
    { id: 'people', title: { nb: 'innbyggere 1. januar', nn: 'innbyggjarar 1. januar', en: 'inhabitants on 1 January' }, unit: 'count' },
    { id: 'dataset', title: { nb: 'datasett', nn: 'datasett', en: 'dataset' } },
    code,
  ],
  rows: answer.population.map((p): CellValue[] => [p.year, p.people, p.dataset, p.code]),
})

const moved = ({ populationSeries: { today, isEstimate } }: MunicipalityAnswer): Table => ({
  name: 'population2024Borders',
  columns: [
    { id: 'year', title: { nb: 'år', nn: 'år', en: 'year' } },
    { id: 'people', title: { nb: 'innbyggere 1. januar, 2024-grenser', nn: 'innbyggjarar 1. januar, 2024-grenser', en: 'inhabitants on 1 January, 2024 borders' }, unit: 'count' },
    { id: 'estimate', title: { nb: 'anslag', nn: 'anslag', en: 'estimate' } },
  ],
  rows: today.map((p): CellValue[] => [p.year, p.people, isEstimate && p.year < 2024]),
})

const peers = (answer: MunicipalityAnswer): Table => ({
  name: 'peers',
  columns: [
    code,
    name,
    county,
    { id: 'population', title: { nb: 'innbyggere', nn: 'innbyggjarar', en: 'inhabitants' }, unit: 'count' },
    { id: 'centrality', title: { nb: 'sentralitetsklasse', nn: 'sentralitetsklasse', en: 'centrality class' } },
    { id: 'schemes', title: { nb: 'ordninger deltatt i', nn: 'ordningar delteke i', en: 'schemes taken part in' }, unit: 'count' },
    { id: 'mostSchemes', title: { nb: 'ordninger, høyst', nn: 'ordningar, høgst', en: 'schemes, at most' }, unit: 'count' },
  ],
  rows: answer.peers.map((p): CellValue[] => [p.code, p.name, p.county, p.population, p.centrality, p.schemes, p.mostSchemes]),
})
