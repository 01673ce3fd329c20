import type { Point } from '../../shared/domain/geometry/geometry.ts'

/** A rectangle from the origin with a point half-way along its bottom and its top, anticlockwise from the origin. */
export function panel(width: number, height: number): readonly Point[] {
  return [
    [0, 0],
    [width / 2, 0],
    [width, 0],
    [width, height],
    [width / 2, height],
    [0, height],
  ]
}

/** The panel's corners with the number of their grade rule; the points half-way have none. */
export function panelTags(width: number, height: number): readonly (readonly [string, Point])[] {
  return [
    ['1', [0, 0]],
    ['2', [width, 0]],
    ['3', [width, height]],
    ['4', [0, height]],
  ]
}

/** Rules that make the panel 10 mm wider and 20 mm higher per size from the base; in millimetres. */
export function panelRules(sizes: readonly string[], base: string) {
  const steps = sizes.map((_, index) => index - sizes.indexOf(base))
  return [
    { rule: '1', pairs: steps.map((): Point => [0, 0]) },
    { rule: '2', pairs: steps.map((step): Point => [step * 10, 0]) },
    { rule: '3', pairs: steps.map((step): Point => [step * 10, step * 20]) },
    { rule: '4', pairs: steps.map((step): Point => [0, step * 20]) },
  ]
}

/** A corner-cut half: 200 wide at the hem, 150 at the top, 500 high, its straight edge on x = 0. Area 87500. */
export const halfPanel: readonly Point[] = [
  [0, 0],
  [200, 0],
  [150, 500],
  [0, 500],
]

/** No two of its edges are alike, so that its mirror image is another shape. Area 45000. */
export const sidePanel: readonly Point[] = [
  [0, 0],
  [150, 0],
  [150, 250],
  [50, 350],
  [0, 330],
]

export function mirrored(points: readonly Point[], width: number): readonly Point[] {
  return points.map(([x, y]): Point => [width - x, y])
}
