import { useId } from 'react'
import { type SelvedgeBand, selvedgeBand } from '../../shared/domain/drop/selvedge-band.ts'

const STITCHES: { readonly [Name in SelvedgeBand['stitch']]: string } = {
  solid: 'M4 0V16',
  running: 'M4 1V7M4 9V15',
  zigzag: 'M1 0L7 4L1 8L7 12L1 16',
  dots: 'M4 2V3M4 6V7M4 10V11M4 14V15',
  cross: 'M1 1L7 7M7 1L1 7M1 9L7 15M7 9L1 15',
  ladder: 'M1 0V16M7 0V16M1 4H7M1 12H7',
  double: 'M2 0V16M6 0V16',
  blanket: 'M1 0V16M1 2H7M1 6H7M1 10H7M1 14H7',
}
const WIDE: readonly SelvedgeBand['stitch'][] = ['solid', 'running', 'dots']

/** A drop's selvedge, 8 px wide and as high as its place: thread for the eye, stitch for every eye. */
export function Band({ band }: { readonly band: number }) {
  const { stitch, thread } = selvedgeBand(band)
  const id = useId()
  return (
    <svg width="8" height="100%" aria-hidden="true" style={{ display: 'block', flex: 'none' }}>
      <defs>
        <pattern id={id} width="8" height="16" patternUnits="userSpaceOnUse">
          <path
            d={STITCHES[stitch]}
            stroke={thread}
            strokeWidth={WIDE.includes(stitch) ? 6 : 1.75}
            fill="none"
          />
        </pattern>
      </defs>
      <rect width="8" height="100%" fill={`url(#${id})`} />
    </svg>
  )
}
