import { sizes, timed } from './europe/mapping.ts'
import { type Bench, figure } from './runner/figure.ts'

export const bench: Bench = {
  about:
    'The mapping of a made-up Europe at four sizes, from Norway’s 357 units to 98,000, with entries in proportion (400 schemes × 20 years always): two groups over the whole, by centrality and by population. The first mapping of a snapshot evaluates groups and facts for twenty years; after it they are kept.',
  run: async (tell) =>
    sizes.flatMap((units) => {
      const { entries, cells, snapshot, first, again, memory } = timed(units)
      tell(`${units} units: ${again.toFixed(2)} s`)
      const target = units === sizes.at(-1) ? { atMost: 1 } : {}
      return [
        figure({ name: `${units} units: mapping`, value: again, unit: 's', ...target, note: `${entries} entries, ${cells} rows` }),
        figure({ name: `${units} units: first mapping of a snapshot`, value: first, unit: 's' }),
        figure({ name: `${units} units: snapshot made`, value: snapshot, unit: 's' }),
        figure({ name: `${units} units: memory with it`, value: memory, unit: 'MB' }),
      ]
    }),
}
