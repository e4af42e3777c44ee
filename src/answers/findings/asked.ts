import type { Asked, FindingsInput } from './answer.ts'

/** The participation question with the findings' own choices, and something changed. */
export const participationAsked = (
  { from, to, lists, owner, group, where }: FindingsInput,
  change: Asked['input'] = {},
): Asked => ({
  question: 'participation',
  input: {
    group: [group],
    from,
    to,
    lists,
    ...(owner === 'state' ? {} : { owner }),
    ...(where === undefined ? {} : { where }),
    ...change,
  },
})
