import type { Point } from '../../shared/domain/geometry/geometry.ts'
import { IN_MILLIMETRES } from '../../shared/domain/geometry/line-path.ts'
import type { DrawnSize } from '../../shared/domain/pattern/drawn-size.ts'

interface OutlineProps {
  readonly drawn: Pick<DrawnSize, 'bounds' | 'cut' | 'grain'>
  readonly width: number
  readonly height: number
}

/** A piece as a thumbnail: its cut outline and its grain, as large as the place allows. */
export function Outline({ drawn, width, height }: OutlineProps) {
  const { bounds: box, cut, grain } = drawn
  if (!box) return null
  const [wide, high] = [box.maxX - box.minX, box.maxY - box.minY]
  const scale = Math.min((width - 6) / wide, (height - 6) / high)
  const left = width / 2 - ((box.minX + box.maxX) / 2) * scale
  const top = height / 2 + ((box.minY + box.maxY) / 2) * scale
  const place = ([x, y]: Point) => `${left + x * scale},${top - y * scale}`
  return (
    <svg width={width} height={height} aria-hidden="true">
      <path
        d={cut}
        transform={`translate(${left} ${top}) scale(${scale}) ${IN_MILLIMETRES}`}
        fill="var(--s2)"
        stroke="var(--ink1)"
        strokeWidth={125 / scale}
        strokeLinejoin="round"
      />
      {grain && <polyline points={grain.map(place).join(' ')} fill="none" stroke="var(--ink3)" />}
    </svg>
  )
}
