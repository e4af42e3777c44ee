import { z } from 'zod'
import { stages } from '../domain/award-list.ts'
import { fields } from '../intake/fields.ts'

/** What a person tells of a file of awards, with the file itself. */
export const importInput = z.strictObject({
  fileName: z.string().min(1),
  bytes: z.instanceof(Uint8Array),
  scheme: z.string().min(1),
  year: z.coerce.number().int().min(1900).max(2100).optional(),
  scope: z.string().default('national'),
  complete: z.boolean().default(false),
  completeFor: z.enum(['any', 'lead']).optional(),
  stage: z.enum(stages).default('result'),
  eligible: z.string().optional(),
  note: z.string().max(2000).optional(),
  source: z.string().max(2000).regex(/^https?:\/\/\S+$/).optional(),
  list: z.string().min(1).optional(),
  applications: z.coerce.number().int().min(0).optional(),
  awards: z.coerce.number().int().min(0).optional(),
  amount: z.coerce.number().int().min(0).optional(),
  sought: z.coerce.number().int().min(0).optional(),
  sheet: z.string().optional(),
  columns: z.partialRecord(z.enum(fields), z.string()).default({}),
  commitReviewed: z.boolean().default(false),
  /** Answers to questions of names, stored with the list or not at all: `row` is the name's number in review. */
  answers: z.array(z.strictObject({ row: z.number().int().positive(), answer: z.union([z.string().regex(/^\d{4}$/), z.literal('reject')]) })).max(100_000).default([]),
  /** The version of each list that was in force when the file was looked at (null: none): one changed since is refused. */
  seen: z.record(z.string(), z.number().int().nullable()).optional(),
})
export type ImportInput = z.infer<typeof importInput>
