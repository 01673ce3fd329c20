import {
  scaledBy,
  shiftedBy,
  type Transform,
  turnedBy,
} from '../../../../shared/domain/geometry/transform.ts'

/** First the inner one, then the outer one. */
export function within(outer: Transform, inner: Transform): Transform {
  return {
    a: outer.a * inner.a + outer.c * inner.b,
    b: outer.b * inner.a + outer.d * inner.b,
    c: outer.a * inner.c + outer.c * inner.d,
    d: outer.b * inner.c + outer.d * inner.d,
    e: outer.a * inner.e + outer.c * inner.f + outer.e,
    f: outer.b * inner.e + outer.d * inner.f + outer.f,
  }
}

/** An SVG transform list; null for one that is not understood. */
export function readTransform(text: string): Transform | null {
  let whole: Transform | null = shiftedBy(0, 0)
  for (const [, name, inside] of text.matchAll(/([a-zA-Z]+)\s*\(([^)]*)\)/g)) {
    const step = stepOf(name!, (inside!.match(/[-+]?[\d.]+(?:e[-+]?\d+)?/gi) ?? []).map(Number))
    whole = whole && step && within(whole, step)
  }
  return whole
}

function stepOf(
  name: string,
  [a = 0, b, c, d = 1, e = 0, f = 0]: readonly number[],
): Transform | null {
  switch (name) {
    case 'translate':
      return shiftedBy(a, b ?? 0)
    case 'scale':
      return { ...scaledBy(a), d: b ?? a }
    case 'rotate': {
      const turned = turnedBy(a)
      const [x, y] = [b ?? 0, c ?? 0]
      return within(shiftedBy(x, y), within(turned, shiftedBy(-x, -y)))
    }
    case 'matrix':
      return { a, b: b ?? 0, c: c ?? 0, d, e, f }
    case 'skewX':
      return { ...scaledBy(1), c: Math.tan((a * Math.PI) / 180) }
    case 'skewY':
      return { ...scaledBy(1), b: Math.tan((a * Math.PI) / 180) }
    default:
      return null
  }
}
