import { parseExpression } from '../domain/group/parse.ts'
import { headlinePeriod } from '../domain/headline.ts'
import type { Snapshot } from '../store/snapshot.ts'
import { datasetsOf } from './datasets-of.ts'
import type { ExplainAnswer } from './explain/answer.ts'
import { checkAsked, drawnFrom, type Drawn, rowsFor } from './explain/asked.ts'
import { decompositionOf, whyNotDivided } from './explain/decompose.ts'
import { fitRows } from './explain/fit.ts'
import { type ExplainInput, explainInput, explainInputs } from './explain/input.ts'
import { readModel } from './explain/read-model.ts'
import { gapSentences, modelSentence, notDividedSentence, sensitivitySentence, tooThinSentence } from './explain/sentences.ts'
import { sensitivityOf } from './explain/sensitivity.ts'
import { sizeTests } from './explain/size-tests.ts'
import { explainTables } from './explain/tables.ts'
import { explainWarnings } from './explain/warnings.ts'
import { type Coverage, coverageOf, sourcesOf } from './participation/coverage.ts'
import { scopeExpression } from './participation/list-use.ts'
import { areaExpression } from './participation/where.ts'
import { type Answered, question } from './question.ts'

export type { ExplainAnswer } from './explain/answer.ts'

export const explain = question<ExplainInput, ExplainAnswer, Coverage>({
  id: 'explain',
  version: 1,
  title: { nb: 'Hva går sammen med deltakelse?', nn: 'Kva går saman med deltaking?', en: 'What goes with participation?' },
  summary: {
    nb: 'Hva deltakelse går sammen med: størrelse, sentralitet, alder, reisetid, fylke, regionråd og tidligere deltakelse, og hvor mye av avstanden mellom to grupper det svarer til',
    nn: 'Kva deltaking går saman med: storleik, sentralitet, alder, reisetid, fylke, regionråd og tidlegare deltaking, og kor mykje av avstanden mellom to grupper det svarar til',
    en: 'What participation goes with: size, centrality, age, travel time, county, regional council and earlier participation, and how much of the gap between two groups that comes to',
  },
  input: explainInput,
  inputs: explainInputs,
  method: { id: 'logistic', version: '2' },
  example: {
    input: { ...headlinePeriod, sensitivity: 'none' },
    read: ({ model, decomposition }) => {
      const size = model?.terms.find(({ term }) => term === 'population')
      return [model?.kind, model?.n, model?.events, size?.estimate.toFixed(4), size?.se.toFixed(4), size?.marginalEffect.toFixed(5), decomposition?.gap.toFixed(5), decomposition?.explained.toFixed(5)]
    },
    // R: brglm2 and sandwich on the same rows (bench/oracles/explain.R).
    expected: ['firth', 7782, 213, '0.4057', '0.0890', '0.01124', '-0.00327', '-0.01074'],
  },
  answer: answerExplain,
  tables: explainTables,
  said: ({ why, notDivided }) => [why, notDivided].flatMap((text) => text ?? []),
})

function answerExplain(snapshot: Snapshot, input: ExplainInput): Answered<ExplainAnswer, Coverage> {
  checkAsked(snapshot, input)
  const drawn = drawnFrom(snapshot, input)
  const answer = explained(snapshot, input, drawn)
  const coverage = coverageOf(drawn.uses, drawn.strata, input.where)
  const scopes = [...new Set(drawn.strata.flatMap(({ lists }) => lists.map(({ scope }) => scopeExpression(scope))))].map(parseExpression)
  const area = input.where === undefined ? [] : [areaExpression(input.where)]
  const moved = input.borders === '2024' ? ['population-by-age-2024-borders', 'population-estimates'] : []
  const council = input.terms.includes('council') ? ['constellations', 'constellations-members'] : []
  return {
    answer,
    coverage,
    warnings: explainWarnings(snapshot, input, drawn, coverage, answer),
    sources: sourcesOf(snapshot, drawn.uses),
    datasets: [...new Set([...datasetsOf([drawn.group.expression, ...scopes, ...area]), ...moved, ...council, 'centrality-2024', 'municipality-facts-2024'])],
  }
}

function explained(snapshot: Snapshot, input: ExplainInput, drawn: Drawn): ExplainAnswer {
  const rows = rowsFor(snapshot, input, drawn)
  const fitted = fitRows(rows, input.terms)
  if (fitted.state === 'too-thin') {
    const why = tooThinSentence(fitted.why)
    return { state: 'too-thin', why, model: null, decomposition: null, notDivided: null, sensitivity: [], sizeTests: null, survives: null, sentences: [why] }
  }
  const model = readModel(snapshot, rows, fitted, input)
  const decomposition = decompositionOf(rows, fitted, drawn.group, input)
  const why = whyNotDivided(rows, fitted)
  const notDivided = why && notDividedSentence(why)
  const sensitivity = input.sensitivity === 'all' ? sensitivityOf(snapshot, input, rows, fitted) : []
  const size = model.terms.find(({ term }) => term === 'population')
  const tests = size === undefined || sensitivity.length === 0 ? null : sizeTests(size.direction, sensitivity)
  return {
    state: 'fitted',
    why: null,
    model,
    decomposition,
    notDivided,
    sensitivity,
    sizeTests: tests,
    survives: tests && tests.other === 0,
    sentences: [
      ...model.terms.map(({ sentence }) => sentence),
      ...(decomposition ? gapSentences(decomposition, input.unit) : []),
      ...(notDivided ? [notDivided] : []),
      ...(tests ? [sensitivitySentence(tests)] : []),
      modelSentence(model, input.unit),
    ],
  }
}
