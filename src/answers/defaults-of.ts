import { z } from 'zod'

/** What each input of a question is when nobody tells it; those that must be told are not there. */
export function defaultsOf({ input }: { readonly input: z.ZodType }): Readonly<Record<string, unknown>> {
  const untold = input.safeParse({})
  if (untold.success) return Object.fromEntries(Object.entries(untold.data as object))
  const schema = z.toJSONSchema(input, { io: 'output', unrepresentable: 'any' }) as { properties?: Record<string, { default?: unknown }> }
  return Object.fromEntries(Object.entries(schema.properties ?? {}).flatMap(([name, shape]) => (shape.default === undefined ? [] : [[name, shape.default]])))
}
