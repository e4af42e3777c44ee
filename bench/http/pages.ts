const groups = ['small-rural', 'small-rural-3000', 'population < 2000', 'population < 3000', 'population < 5000', 'population < 10000', 'centrality in 5-6', 'centrality in 4-6', 'county = 18', 'county = 46']
const schemes = ['', 'kulturminneplan-kik', 'fritidskort-forsok', 'bygdevekstavtaler']
const languages = ['', 'nn', 'en']

/** Every participation page of a choice of groups, periods, schemes and languages: all states are addresses. */
export const participationPages = (): readonly string[] =>
  groups.flatMap((group) =>
    [2015, 2016, 2017, 2018, 2019].flatMap((from) =>
      [2022, 2023, 2024].flatMap((to) =>
        schemes.flatMap((scheme) =>
          languages.map((language) => {
            const query = new URLSearchParams({ group, from: String(from), to: String(to), ...(scheme ? { scheme } : {}), ...(language ? { sprak: language } : {}) })
            return `/deltakelse?${query}`
          }),
        ),
      ),
    ),
  )

/** A row of choices among `items`, the early ones more often, as readers choose; the same for the same seed. */
export function asReadersChoose<T>(items: readonly T[], count: number, seed: number): readonly T[] {
  let state = seed
  const next = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 4_294_967_296
  }
  return Array.from({ length: count }, () => items[Math.floor(items.length * next() ** 2)] as T)
}
