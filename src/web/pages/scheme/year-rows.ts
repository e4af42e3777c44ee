import type { SchemeAnswer, SchemeList } from '../../../answers/scheme.ts'

/** What is known of one year of a scheme: its calls' deadlines and its lists. */
export interface YearRow {
  readonly year: number
  readonly deadlines: readonly string[]
  readonly lists: number
  readonly complete: number
  /** Names on the year's lists. */
  readonly names: number
}

/** Every year from the first to the last of which a list or a call is known, newest first; years between without either are told as lacking. */
export function yearRows({ lists, calls }: Pick<SchemeAnswer, 'lists' | 'calls'>): readonly YearRow[] {
  const known = [...lists.flatMap(({ year, yearTo }) => [year, yearTo ?? year]), ...calls.map(({ year }) => year)]
  if (known.length === 0) return []
  const [first, last] = [Math.min(...known), Math.max(...known)]
  return Array.from({ length: last - first + 1 }, (_, i) => last - i).map((year): YearRow => {
    const own = lists.filter((list) => covers(list, year))
    return {
      year,
      deadlines: [...new Set(calls.flatMap((call) => (call.year === year && call.deadline !== null ? call.deadline : [])))].toSorted(),
      lists: own.length,
      complete: own.filter(({ complete }) => complete).length,
      names: own.reduce((sum, { rows }) => sum + rows, 0),
    }
  })
}

const covers = ({ year, yearTo }: Pick<SchemeList, 'year' | 'yearTo'>, asked: number): boolean => asked >= year && asked <= (yearTo ?? year)
