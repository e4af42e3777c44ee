/** An interval, ends included. The unit is that of the estimate it belongs to. */
export interface Interval {
  low: number
  high: number
}
