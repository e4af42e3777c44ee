import { ink } from './ink.ts'

/** What the library cannot say of a series: how far its intervals reach below and above each value, and where bars begin on an axis of ratios. */
export interface SeriesMarks {
  readonly low: readonly (number | null)[]
  readonly high: readonly (number | null)[]
  readonly crossesAt: number | null
}

const dashes = ['solid', 'dash', 'sysDot', 'lgDashDot'] as const
const symbols = ['circle', 'diamond', 'square', 'triangle'] as const
const grey = ink.quiet

/**
 * The XML of a chart (ECMA-376 part 1, 21.2) with intervals as error bars, series told apart by dash, sign and filling, and
 * without empty values, which some readers take for damage.
 */
export function finishedChart(xml: string, marks: readonly SeriesMarks[]): string {
  let place = -1
  const isLine = xml.includes('<c:lineChart>')
  const series = xml.replace(/<c:ser>[\s\S]*?<\/c:ser>/g, (one) => {
    place += 1
    const told = one.replace('<c:cat>', `${errorBars(marks[place], isLine)}<c:cat>`)
    return isLine ? lineLook(told, place) : barLook(told, place)
  })
  const crosses = marks[0]?.crossesAt
  const whole = series.replace(/<c:pt idx="\d+"><c:v><\/c:v><\/c:pt>/g, '')
  return crosses === null || crosses === undefined
    ? whole
    : whole.replace(/(<c:catAx>[\s\S]*?)<c:crosses val="autoZero"\/>/, `$1<c:crossesAt val="${crosses}"/>`)
}

function lineLook(series: string, place: number): string {
  const dash = dashes[place % dashes.length] ?? 'solid'
  const symbol = symbols[place % symbols.length] ?? 'circle'
  return series
    .replace(/\s*<c:invertIfNegative val="0"\/>/, '')
    .replace(/<a:prstDash val="[a-zA-Z]+"\/><a:round\/>/, `<a:prstDash val="${dash}"/><a:round/>`)
    .replace(/<c:symbol val="\w+"\/>/, `<c:symbol val="${symbol}"/>`)
}

/** The second series is hollow, so that it is told apart in greyscale. */
function barLook(series: string, place: number): string {
  if (place !== 1) return series
  return series.replace(
    /<c:spPr>\s*<a:solidFill>(<a:srgbClr val="\w+"\s*\/>|<a:srgbClr val="\w+">\s*<\/a:srgbClr>)<\/a:solidFill>[\s\S]*?<\/c:spPr>/,
    '<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln w="19050"><a:solidFill>$1</a:solidFill></a:ln></c:spPr>',
  )
}

function errorBars(marks: SeriesMarks | undefined, isLine: boolean): string {
  if (!marks || ![...marks.low, ...marks.high].some((one) => one !== null)) return ''
  return (
    `<c:errBars>${isLine ? '<c:errDir val="y"/>' : ''}<c:errBarType val="both"/><c:errValType val="cust"/><c:noEndCap val="0"/>` +
    `<c:plus>${numbers(marks.high)}</c:plus><c:minus>${numbers(marks.low)}</c:minus>` +
    `<c:spPr><a:ln w="12700"><a:solidFill><a:srgbClr val="${grey}"/></a:solidFill></a:ln></c:spPr></c:errBars>`
  )
}

const numbers = (values: readonly (number | null)[]): string =>
  `<c:numLit><c:formatCode>General</c:formatCode><c:ptCount val="${values.length}"/>${values.map((value, i) => (value === null ? '' : `<c:pt idx="${i}"><c:v>${value}</c:v></c:pt>`)).join('')}</c:numLit>`
