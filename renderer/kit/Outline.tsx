import type { Point } from '../../shared/domain/geometry.ts'
import type { PieceGeometry } from '../../shared/domain/pattern.ts'
import { boundsOfOutline, IN_MILLIMETRES, outlinePath } from './outline-path.ts'

interface OutlineProps {
  readonly geometry: PieceGeometry
  readonly width: number
  readonly height: number
}

/** A piece as a thumbnail: its cut outline and its grain, as large as the place allows. */
export function Outline({ geometry, width, height }: OutlineProps) {
  const { cut, grain } = geometry
  const box = boundsOfOutline(cut)
  if (!box) return null
  const [wide, high] = [box.maxX - box.minX, box.maxY - box.minY]
  const scale = Math.min((width - 6) / wide, (height - 6) / high)
  const left = width / 2 - ((box.minX + box.maxX) / 2) * scale
  const top = height / 2 + ((box.minY + box.maxY) / 2) * scale
  const place = ([x, y]: Point) => `${left + x * scale},${top - y * scale}`
  return (
    <svg width={width} height={height} aria-hidden="true">
      <path
        d={outlinePath(cut)}
        transform={`translate(${left} ${top}) scale(${scale}) ${IN_MILLIMETRES}`}
        fill="var(--s2)"
        stroke="var(--ink1)"
        strokeWidth="1.25"
        strokeLinejoin="round"
        vectorEffect="non-scaling-stroke"
      />
      {grain && <polyline points={grain.map(place).join(' ')} fill="none" stroke="var(--ink3)" />}
    </svg>
  )
}
