/**
 * The period and lists that the front page, the forms' first values and the start of the server speak of: complete national
 * lists from 2017, when the age table and the register first agree on every municipality, to the last year with several.
 */
export const headlinePeriod = { from: 2017, to: 2024, lists: 'national' } as const
