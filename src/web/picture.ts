import type { Envelope } from '../answers/answer.ts'
import type { PageRequest } from './page.ts'

/** A sign of the chart and what it stands for: shape first, so that it holds without colour. */
export interface KeyItem {
  readonly sign: 'circle' | 'circle-open' | 'diamond' | 'line-a' | 'line-b' | 'line-faint' | 'line-plain' | 'line-dashed' | 'fill-a' | 'fill-other' | 'wash' | 'hatch' | 'step-0' | 'step-1' | 'step-2' | 'step-3' | 'listed' | 'blank' | 'map-outline' | 'none'
  readonly text: string
}

/**
 * A drawing as SVG text with a `viewBox`, drawn from classes that both the site's style (`style/charts.css`) and the files
 * (`charts/inks.ts`) know. Title, description and ids of its own are put in by whoever shows it.
 */
export interface Drawing {
  readonly svg: string
  readonly width: number
  readonly height: number
}

/**
 * One chart or map with everything it needs to stand alone: on a page, in print, as SVG or PNG in somebody's document.
 */
export interface Sheet {
  /** The finding, as a sentence without a full stop. */
  readonly title: string
  /** Measure, unit, definitions of the groups, period. */
  readonly subtitle: string
  /** For those who do not see it: what the chart shows, in a sentence or two. */
  readonly description: string
  readonly key: readonly KeyItem[]
  readonly wide: Drawing
  /** For a narrow screen; the wide one where it fits anyway. */
  readonly narrow?: Drawing
  /** What the reader must know: small numbers, waiting names, what hatching means. */
  readonly notes: readonly string[]
}

/** A sheet and the answer it was drawn from: source line, downloads and command come from the envelope. */
export interface Pictured {
  readonly sheet: Sheet
  readonly envelope: Envelope<unknown>
  /** Path and query of a page that shows it, for the source line; the picture's own address if not told. */
  readonly page?: string
}

/**
 * A picture with an address of its own, `/bilder/<id>.svg` and `.png`; its query is the question's input, as in the page's.
 * `render` gives null when there is nothing to draw.
 */
export interface Picture {
  readonly id: string
  readonly render: (request: PageRequest) => Pictured | null
}
