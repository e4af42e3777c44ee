import type { ReactNode } from 'react'

interface ChartProps {
  /** The wide and the narrow drawing of the same chart, as SVG text that we have made ourselves. */
  readonly drawings: readonly string[]
  readonly children?: ReactNode
}

/** A figure with its drawings; style shows the one that fits the screen. */
export function Chart({ drawings, children }: ChartProps) {
  return (
    <figure className="chart">
      {children}
      <div dangerouslySetInnerHTML={{ __html: drawings.join('') }} />
    </figure>
  )
}
