import { allQuestions } from '../answers/all.ts'
import { inputSchema } from '../answers/answer.ts'
import { importInputs } from '../actions/import-inputs.ts'
import { importInput, importList } from '../actions/import-list.ts'
import { settleInput } from '../actions/settle-name.ts'
import { undoImport, undoImportInput } from '../actions/undo-import.ts'
import { z } from 'zod'

/** The API described in OpenAPI 3.1, made from the same declarations as the routes. */
export function openApi(): Record<string, unknown> {
  const paths = Object.fromEntries(
    allQuestions.flatMap((question) => {
      const schema = z.toJSONSchema(question.input, { io: 'output', unrepresentable: 'any' }) as { properties?: Record<string, Record<string, unknown>> }
      const required = (inputSchema(question) as { required?: readonly string[] }).required ?? []
      const parameters = Object.entries(schema.properties ?? {}).map(([name, shape]) => ({
        name,
        in: 'query',
        description: question.inputs[name]?.en ?? '',
        required: required.includes(name),
        schema: shape,
        ...(shape.type === 'array' ? { style: 'form', explode: true } : {}),
      }))
      const described = (form: string, type: string, content: unknown) => [
        `/api/v1/${question.id}${form}`,
        {
          get: {
            operationId: `${question.id}${form.replace('.', '_')}`,
            summary: question.title.en,
            description: question.summary.en,
            parameters: [...parameters, ...(form === '.csv' ? [tableChoice] : []), language],
            responses: {
              200: { description: 'The answer', headers: { ETag: { schema: { type: 'string' } } }, content: { [type]: content } },
              304: { description: 'Not changed since the ETag given' },
              400: problem,
              404: problem,
            },
          },
        },
      ]
      return [
        described('', 'application/json', { schema: { $ref: '#/components/schemas/Envelope' } }),
        described('.csv', 'text/csv', { schema: { type: 'string' } }),
        described('.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', { schema: { type: 'string', format: 'binary' } }),
      ] as [string, unknown][]
    }),
  )
  return {
    openapi: '3.1.0',
    info: { title: 'Rekkevidde', version: '1', description: 'How far state innovation schemes reach. Every answer comes in one envelope.', license: { name: 'MIT' } },
    paths: { ...paths, ...others, '/api/v1/review': { ...(paths['/api/v1/review'] as object), ...settle }, '/api/v1/import': importing, '/api/v1/undo-import': undoing },
    components: { schemas: { Envelope: envelope, Problem: problemShape } },
  }
}

const language = { name: 'sprak', in: 'query', description: 'Language of messages', schema: { type: 'string', enum: ['nb', 'nn', 'en'], default: 'nb' } }
const tableChoice = { name: 'table', in: 'query', description: 'Name of the table of the answer; the first if not told', schema: { type: 'string' } }
const problem = { description: 'A problem (RFC 9457)', content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } }
const strings = { type: 'string' }

const envelope = {
  type: 'object',
  required: ['question', 'version', 'input', 'answer', 'datasets', 'method', 'coverage', 'warnings', 'sources'],
  properties: {
    question: strings,
    version: { type: 'integer' },
    input: { type: 'object', description: 'The input with its defaults' },
    answer: { type: 'object' },
    datasets: { type: 'array', items: { type: 'object', properties: { id: strings, version: strings, title: strings, source: strings, licence: strings } } },
    method: { type: 'object', properties: { id: strings, version: strings, url: strings } },
    coverage: { type: 'object' },
    warnings: { type: 'array', items: { type: 'object', properties: { code: strings, message: strings, where: { type: ['string', 'null'] } } } },
    sources: { type: 'array', items: { type: 'object', properties: { url: strings, date: { type: ['string', 'null'] }, rows: { type: 'integer' } } } },
  },
}

const problemShape = {
  type: 'object',
  required: ['type', 'title', 'status', 'detail'],
  properties: { type: strings, title: strings, status: { type: 'integer' }, detail: strings, code: strings, where: { type: 'object' } },
}

const ok = (description: string, type: string) => ({ 200: { description, content: { [type]: { schema: {} } } } })

const others = {
  '/api/v1/datasets': { get: { operationId: 'datasets', summary: 'Datasets with versions, sources and licences (Frictionless data package)', responses: ok('A data package', 'application/json') } },
  '/api/v1/datasets/datapackage.json': { get: { operationId: 'datapackage', summary: 'The same, under the name that tools for data packages look for', responses: ok('A data package', 'application/json') } },
  '/api/v1/datasets/{id}.csv': {
    get: {
      operationId: 'dataset_csv',
      summary: 'One dataset as CSV',
      parameters: [{ name: 'id', in: 'path', required: true, schema: strings }],
      responses: { ...ok('The rows', 'text/csv'), 304: { description: 'Not changed since the ETag given' }, 404: problem },
    },
  },
}

const settle = {
  post: {
    operationId: 'review_settle',
      summary: 'Settle a name (from the machine itself only, on a server started with --allow-changes)',
      requestBody: { content: { 'application/json': { schema: z.toJSONSchema(settleInput, { io: 'input', unrepresentable: 'any' }) } } },
      responses: { ...ok('The answer that was kept', 'application/json'), 400: problem, 403: problem, 404: problem },
    },
}

const local = '(from the machine itself only, on a server started with --allow-changes)'
const changed = { 400: problem, 403: problem, 404: problem, 409: problem, 413: problem }

/** The import's own inputs, with the file as base64 and whether it is only tried. */
function importSchema(isForm: boolean): Record<string, unknown> {
  const { $schema: _, ...schema } = z.toJSONSchema(importInput, { io: 'input', unrepresentable: 'any' }) as { $schema?: string; properties: Record<string, object>; required?: readonly string[] }
  const { bytes: __, fileName, ...told } = Object.fromEntries(
    Object.entries(schema.properties).map(([name, shape]) => [name, { ...shape, description: importInputs[name as keyof typeof importInputs].en }]),
  )
  const file = isForm ? { file: { type: 'string', format: 'binary' } } : { fileName, bytes: { type: 'string', contentEncoding: 'base64' } }
  return { ...schema, properties: { ...file, ...told, dryRun: { type: 'boolean', default: false, description: 'Tell what each name is read as, and store nothing' } }, required: isForm ? ['file', 'scheme'] : ['fileName', 'bytes', 'scheme'] }
}

const importing = {
  post: {
    operationId: 'import',
    summary: `${importList.summary.en} ${local}`,
    parameters: [language],
    requestBody: { required: true, content: { 'application/json': { schema: importSchema(false) }, 'multipart/form-data': { schema: importSchema(true) } } },
    responses: { ...ok('What every name was read as, and what was stored', 'application/json'), ...changed },
  },
}

const undoing = {
  post: {
    operationId: 'undo_import',
    summary: `${undoImport.summary.en} ${local}`,
    parameters: [language],
    requestBody: { required: true, content: { 'application/json': { schema: z.toJSONSchema(undoImportInput, { io: 'input', unrepresentable: 'any' }) } } },
    responses: { ...ok('The version withdrawn, and the one in force again', 'application/json'), ...changed },
  },
}
