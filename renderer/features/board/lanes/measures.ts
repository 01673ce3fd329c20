import type { CSSProperties } from 'react'

/** Of the lanes' heads, which stay in sight at the left. */
export const HEAD_WIDTH = 188
/** Of the days and hours over the lanes. */
export const HEAD_HEIGHT = 40
/** Of one lane with its line, as its style sheet has it. */
export const LANE_HEIGHT = 76

/** The same for what the board's style sheets put beside the heads and under the hours. */
export const HEAD_MEASURES: CSSProperties & Readonly<Record<`--head-${string}`, string>> = {
  '--head-width': `${HEAD_WIDTH}px`,
  '--head-height': `${HEAD_HEIGHT}px`,
}
