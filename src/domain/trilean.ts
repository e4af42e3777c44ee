/** Kleene's three values: yes, no, and null for unknown (Kleene 1952, § 64). */
export type Trilean = boolean | null

export const not = (a: Trilean): Trilean => (a === null ? null : !a)
export const and = (a: Trilean, b: Trilean): Trilean => (a === false || b === false ? false : a === null || b === null ? null : true)
export const or = (a: Trilean, b: Trilean): Trilean => (a === true || b === true ? true : a === null || b === null ? null : false)
