import type { Point } from '../geometry/geometry.ts'
import { isInside, nearestOn } from '../geometry/polyline.ts'
import type { Notch } from './pattern.ts'

/** Where the file gives no figure. */
const DEPTH = 5
const WIDTH = 4

/** A notch in the shape of its tool, as deep and as wide as the file says, in the direction that it says. */
export function notchLines(notch: Notch, outline: readonly Point[]): readonly (readonly Point[])[] {
  const depth = notch.depth || DEPTH
  const half = (notch.width || WIDTH) / 2
  const angle = notch.angle === null ? inwardAngle(notch.at, outline) : toRadians(notch.angle)
  const [ux, uy] = [Math.cos(angle), Math.sin(angle)]
  const on = (along: number, across: number): Point => [
    notch.at[0] + ux * along - uy * across,
    notch.at[1] + uy * along + ux * across,
  ]
  return strokesOf(notch.kind, depth, half).map((points) =>
    points.map(([along, across]) => on(along, across)),
  )
}

type Stroke = readonly (readonly [along: number, across: number])[]

function strokesOf(kind: Notch['kind'], depth: number, half: number): readonly Stroke[] {
  switch (kind) {
    case 'slit':
      return [
        [
          [0, 0],
          [depth, 0],
        ],
      ]
    case 'V':
      return [
        [
          [0, -half],
          [depth, 0],
          [0, half],
        ],
      ]
    case 'T':
      return [
        [
          [0, 0],
          [depth, 0],
        ],
        [
          [depth, -half],
          [depth, half],
        ],
      ]
    case 'castle':
      return [
        [
          [0, -half],
          [depth, -half],
          [depth, half],
          [0, half],
        ],
      ]
    case 'check':
      return [
        [
          [0, 0],
          [depth, 0],
          [0, half],
        ],
      ]
    case 'U':
      return [uStroke(depth, half)]
  }
}

function uStroke(depth: number, half: number): Stroke {
  const straight = Math.max(0, depth - half)
  const round = Array.from({ length: 9 }, (_, step) => {
    const turn = (Math.PI * step) / 8
    return [straight + Math.sin(turn) * half, -Math.cos(turn) * half] as const
  })
  return [[0, -half], ...round, [0, half]]
}

/** At right angles to the edge, into the piece. */
function inwardAngle(at: Point, outline: readonly Point[]): number {
  const foot = nearestOn({ points: outline, closed: true }, at)
  if (!foot) return 0
  const from = outline[foot.index]!
  const to = outline[(foot.index + 1) % outline.length]!
  const left = Math.atan2(to[1] - from[1], to[0] - from[0]) + Math.PI / 2
  const probe: Point = [foot.at[0] + Math.cos(left) / 2, foot.at[1] + Math.sin(left) / 2]
  return isInside(outline, probe) ? left : left + Math.PI
}

const toRadians = (degrees: number) => (degrees * Math.PI) / 180
