type Attributes = Readonly<Record<string, string>>

/** What a class is drawn with in a file of its own: the same as its rule in `../style` gives on white. */
interface Ink {
  readonly attributes: Attributes
}

/** The colours of the light theme, by what they are for. `inks.test.ts` holds them against the style of the pages. */
export const colours = {
  paper: '#ffffff',
  text: '#292c30',
  quiet: '#5b5d60',
  axis: '#5b5d60',
  grid: '#dfe2e5',
  a: '#0a4f8f',
  b: '#c2620a',
  mapOther: '#d5dbe1',
  mapNear: '#9fb0c2',
  mapLine: '#ffffff',
  hatch: '#6b7480',
  step0: '#dfe5eb',
  step1: '#a5c3e0',
  step2: '#4d87bd',
  step3: '#0b3564',
} as const

const filled = (fill: string): Ink => ({ attributes: { fill } })
const stroked = (stroke: string, width?: string): Ink => ({ attributes: { fill: 'none', stroke, ...(width ? { 'stroke-width': width } : {}) } })
const hollow = (stroke: string): Ink => ({ attributes: { fill: colours.paper, stroke, 'stroke-width': '1.8' } })

/**
 * Every class that a drawing may use, with what it looks like outside our pages. A class in a drawing without a line here
 * fails the test that renders every picture.
 */
export const inks: Readonly<Record<string, Ink>> = {
  ink: filled(colours.text),
  'ink-quiet': filled(colours.quiet),
  'ink-a': filled(colours.a),
  'ink-b': filled(colours.b),
  'ink-halo': { attributes: { stroke: colours.paper, 'stroke-width': '5', 'stroke-linejoin': 'round', 'paint-order': 'stroke' } },
  'open-a': hollow(colours.a),
  'open-b': hollow(colours.b),
  'rule-grid': stroked(colours.grid, '1'),
  'rule-faint': stroked(colours.hatch, '1'),
  'ink-faint': filled(colours.hatch),
  'rule-axis': stroked(colours.axis, '1.2'),
  'rule-quiet': stroked(colours.quiet, '1'),
  'rule-a': stroked(colours.a, '2'),
  'rule-b': stroked(colours.b, '2'),
  'wash-a': { attributes: { fill: colours.a, 'fill-opacity': '0.14' } },
  'fill-other': filled(colours.mapOther),

  others: filled(colours.mapOther),
  members: filled(colours.a),
  county: filled(colours.mapNear),
  'hatch-line': stroked(colours.hatch),
  borders: stroked(colours.mapLine, '0.8'),
  counties: stroked(colours.mapLine, '2.4'),
  'step-0': filled(colours.step0),
  'step-1': filled(colours.step1),
  'step-2': filled(colours.step2),
  'step-3': filled(colours.step3),
  'map-blank': { attributes: { fill: colours.paper, stroke: colours.mapNear, 'stroke-width': '0.8' } },
  'map-edge': { attributes: { stroke: colours.mapNear, 'stroke-width': '0.8' } },
  'map-rim': { attributes: { fill: colours.paper, stroke: colours.paper, 'stroke-width': '5', 'stroke-linejoin': 'round' } },
  'map-tiles': { attributes: { stroke: colours.mapLine, 'stroke-width': '1.4' } },
  'map-counties': { attributes: { fill: 'none', stroke: colours.quiet, 'stroke-width': '2', 'stroke-linecap': 'round' } },
  'map-outline': { attributes: { fill: 'none', stroke: colours.text, 'stroke-width': '0.9', 'stroke-linejoin': 'round' } },
  'map-ring': { attributes: { fill: 'none', stroke: colours.text, 'stroke-width': '1.6' } },
  'map-ring-dark': { attributes: { fill: 'none', stroke: colours.paper, 'stroke-width': '1.6' } },
  ring: stroked(colours.a, '2'),
}
