import type { PieceGeometry } from '../../shared/domain/pattern.ts'

interface OutlineProps {
  readonly geometry: PieceGeometry
  readonly width: number
  readonly height: number
}

/** A piece as a thumbnail: its cut outline and its grain, as large as the place allows. */
export function Outline({ geometry, width, height }: OutlineProps) {
  const { cut, grain } = geometry
  const xs = cut.map(([x]) => x)
  const ys = cut.map(([, y]) => y)
  const [left, bottom] = [Math.min(...xs), Math.min(...ys)]
  const [wide, high] = [Math.max(...xs) - left, Math.max(...ys) - bottom]
  const scale = Math.min((width - 6) / wide, (height - 6) / high)
  const place = ([x, y]: readonly [number, number]) =>
    `${(width - wide * scale) / 2 + (x - left) * scale},${(height + high * scale) / 2 - (y - bottom) * scale}`
  return (
    <svg width={width} height={height} aria-hidden="true">
      <polygon
        points={cut.map(place).join(' ')}
        fill="var(--s2)"
        stroke="var(--ink1)"
        strokeWidth="1.25"
        strokeLinejoin="round"
      />
      {grain && <polyline points={grain.map(place).join(' ')} fill="none" stroke="var(--ink3)" />}
    </svg>
  )
}
