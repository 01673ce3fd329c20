import { WEEK_MARGIN, WEEK_PAPERS, type WeekBar, type WeekSheet } from './week-sheet.ts'

export interface WeekNotes {
  readonly where: 'foot' | 'page'
  /** Under each other in one column at the foot. */
  readonly rows: number
  readonly lines: readonly { readonly bar: WeekBar; readonly station: string }[]
}

const NOTE = { width: 95, height: 3.4 }

/** The bars that are too short for their words: at the foot, or on a page of their own where those are many. */
export function notesOf({ lanes, paper, bottom }: WeekSheet): WeekNotes {
  const { width, height } = WEEK_PAPERS[paper]
  const lines = lanes.flatMap(({ bars, station }) =>
    bars
      .filter(({ words }) => typeof words === 'number')
      .map((bar) => ({ bar, station: station.code })),
  )
  const rows = Math.max(1, Math.floor((height - WEEK_MARGIN - bottom - 8) / NOTE.height))
  const columns = Math.floor((width - 2 * WEEK_MARGIN) / NOTE.width)
  return { where: lines.length <= rows * columns ? 'foot' : 'page', rows, lines }
}
