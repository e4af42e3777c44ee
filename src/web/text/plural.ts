/** The word that goes with a number already written for people: the singular for 1, else the plural. */
export const plural = (number: string, one: string, many: string): string => (number === '1' ? one : many)
