import { type Bounds, boundsOf, type Point } from '../../shared/domain/geometry.ts'

type OutlinePoints = readonly Point[]

/** Lays an `outlinePath` down in millimetres, y down. */
export const IN_MILLIMETRES = 'scale(0.01 -0.01)'

/**
 * A closed outline from corner to corner in whole hundredths of a millimetre, under a pixel at the closest look: whole
 * numbers are written and read again in a quarter of the time. Written once, however often it is drawn.
 */
export const outlinePath = once(writeOutline)

export const boundsOfOutline: (outline: OutlinePoints) => Bounds | null = once(boundsOf)

function writeOutline(outline: OutlinePoints): string {
  if (outline.length < 2) return ''
  let path = ''
  let [atX, atY] = [0, 0]
  for (let index = 0; index < outline.length; index += 1) {
    const [x, y] = outline[index]!
    const [nextX, nextY] = [Math.round(x * 100), Math.round(y * 100)]
    path += `${LEADS[index] ?? ' '}${nextX - atX} ${nextY - atY}`
    atX = nextX
    atY = nextY
  }
  return `${path}Z`
}

/** The first corner stands where it is, the others follow from it. */
const LEADS = ['M', 'l']

/** Geometry never changes, so that what was found of an outline holds for as long as there is one. */
function once<Found>(find: (outline: OutlinePoints) => Found): (outline: OutlinePoints) => Found {
  const known = new WeakMap<OutlinePoints, { readonly found: Found }>()
  return (outline) => {
    const before = known.get(outline)
    if (before) return before.found
    const found = find(outline)
    known.set(outline, { found })
    return found
  }
}
