// Renders docs/performance.md from bench/results.json. Run by bench/run.mjs; the page is never written by hand.

const number = (value) =>
  Math.abs(value) >= 1000 ? Math.round(value).toLocaleString('en').replaceAll(',', ' ') : value === 0 || Math.abs(value) >= 0.01 ? String(Number(value.toPrecision(3))) : value.toExponential(1)

const row = ({ name, value, unit, target, limit, holds, baseline, ratio, note }) =>
  `| ${[
    note ? `${name}. ${note}` : name,
    `${number(value)} ${unit}`,
    target === null ? '' : `${limit === 'at-most' ? '≤' : '≥'} ${number(target)}`,
    target === null ? '' : holds ? 'yes' : '**no**',
    baseline ? `${baseline.name}: ${number(baseline.value)} ${unit}` : '',
    ratio === null ? '' : `${number(ratio)} ×`,
  ].join(' | ')} |`

const machineOf = ({ machine: { cpu, cores, memoryGb, load }, versions, date }) => {
  const used = Object.entries({ Node: versions.node, R: versions.r, PostgreSQL: versions.postgres }).filter(([, version]) => version)
  return `${cpu}, ${cores} cores, ${memoryGb} GB; ${used.map(([name, version]) => `${name} ${version}`).join(', ')}; ${date}${load === undefined ? '' : `; load at start ${load}`}.`
}

/** The page, from the figures in results.json. */
export function performancePage(results) {
  const benches = [...new Set(results.map(({ bench }) => bench))]
  const sections = benches.map((bench) => {
    const figures = results.filter((figure) => figure.bench === bench)
    const [first] = figures
    return [`## ${bench}`, first.about, `${machineOf(first)} Again: \`npm run bench -- ${bench}\`.`, [
      '| What | Measured | Target | Holds | Compared with | Ratio |',
      '|---|---|---|---|---|---|',
      ...figures.map(row),
    ].join('\n')].join('\n\n')
  })
  return `${['# Performance', 'Made by `bench/run.mjs` from `bench/results.json`; change neither by hand. All of it again: `npm run bench`. Times are medians unless the name says otherwise; what is compared stands side by side, measured in the same run.', ...sections].join('\n\n')}\n`
}
