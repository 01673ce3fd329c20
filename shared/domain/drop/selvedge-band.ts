export type Stitch =
  | 'solid'
  | 'running'
  | 'zigzag'
  | 'dots'
  | 'cross'
  | 'ladder'
  | 'double'
  | 'blanket'

/** A drop's mark: the stitch tells drops apart where colours cannot be, the thread where they can. */
export interface SelvedgeBand {
  readonly stitch: Stitch
  readonly thread: string
}

const BAND_MARKS: readonly SelvedgeBand[] = [
  { stitch: 'solid', thread: '#2F8C92' },
  { stitch: 'running', thread: '#7B3B69' },
  { stitch: 'zigzag', thread: '#3D4F8A' },
  { stitch: 'dots', thread: '#C28A2B' },
  { stitch: 'cross', thread: '#A9553A' },
  { stitch: 'ladder', thread: '#8A8420' },
  { stitch: 'double', thread: '#66727C' },
  { stitch: 'blanket', thread: '#4C7440' },
]

/** The mark of a drop's `band`, the same on the board, on paper and on the verify page. */
export function selvedgeBand(band: number): SelvedgeBand {
  const mark = BAND_MARKS[band]
  if (!mark) throw new Error(`There is no selvedge band ${band}`)
  return mark
}
