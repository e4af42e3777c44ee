import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Text } from '../domain/text.ts'
import { readCsvRecords } from './read-csv-records.ts'

/** A folder of data/: its datapackage.json and its files by name. */
export interface ShippedPackage {
  readonly folder: string
  readonly datapackage: string
  readonly files: ReadonlyMap<string, string>
}

/** What is told of one dataset wherever its figures are used. */
export interface ReadDataset {
  readonly id: string
  readonly version: string
  readonly title: Text
  readonly description: string
  readonly source: string
  readonly sourceUrl: string
  readonly licence: string
  readonly licenceUrl: string
  readonly rows: number
  readonly sha256: string
  /** Where the file lies within data/. */
  readonly path: string
}

const datapackageShape = z.object({
  name: z.string(),
  title: z.string(),
  titles: z.object({ nb: z.string(), nn: z.string(), en: z.string() }).optional(),
  description: z.string().default(''),
  version: z.string(),
  licenses: z.array(z.object({ name: z.string(), title: z.string().optional(), path: z.string().optional() })).default([]),
  sources: z.array(z.object({ title: z.string(), path: z.string().optional() })).default([]),
  resources: z.array(z.object({ name: z.string(), path: z.string(), description: z.string().optional() })),
})

/** The datasets of one folder: one for each file; a file beside others of its folder is named after both. */
export function readDatasets(shipped: ShippedPackage): readonly ReadDataset[] {
  const described = datapackageShape.parse(JSON.parse(shipped.datapackage))
  const [licence] = described.licenses
  const [source] = described.sources
  const isAlone = described.resources.length === 1
  return described.resources.map(({ name, path, description }) => {
    const text = shipped.files.get(path) ?? ''
    const title = described.titles ?? { nb: described.title, nn: described.title, en: described.title }
    return {
      id: isAlone ? described.name : name.startsWith(described.name) ? name : `${described.name}-${name}`,
      version: described.version,
      title,
      description: [described.description, description].filter(Boolean).join(' — '),
      source: described.sources.map((s) => s.title).join('; '),
      sourceUrl: source?.path ?? '',
      licence: licence?.title ?? licence?.name ?? '',
      licenceUrl: licence?.path ?? '',
      rows: path.endsWith('.csv') ? readCsvRecords(text).length : 1,
      sha256: createHash('sha256').update(text).digest('hex'),
      path: `${shipped.folder}/${path}`,
    }
  })
}
