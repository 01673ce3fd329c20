/** Of the lanes' heads, which stay in sight at the left. */
export const HEAD_WIDTH = 188
/** Of the days and hours over the lanes. */
export const HEAD_HEIGHT = 40
/** Of one lane with its line, as its style sheet has it. */
export const LANE_HEIGHT = 76
