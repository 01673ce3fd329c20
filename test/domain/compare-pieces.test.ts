import { describe, expect, it } from 'vitest'
import { comparePieces, type PlacedPiece } from '../../shared/domain/compare/compare-pieces.ts'
import {
  areaOf,
  micrometres,
  perimeterOf,
  squareMillimetres,
} from '../../shared/domain/geometry/geometry.ts'
import type { PieceGeometry } from '../../shared/domain/pattern/pattern.ts'
import type { Hash } from '../../shared/domain/quantity.ts'

function square(size: string, side: number): PieceGeometry {
  const cut = [
    [0, 0],
    [side, 0],
    [side, side],
    [0, side],
  ] as const
  return {
    size,
    cut,
    area: squareMillimetres(areaOf(cut)),
    perimeter: micrometres(perimeterOf(cut)),
  } as never
}

describe('the difference of pieces', () => {
  const drawings: { readonly [hash: string]: readonly PieceGeometry[] } = {
    one: [square('S', 100), square('M', 110)],
    two: [square('S', 100), square('M', 120)],
  }
  const drawn = (hash: Hash) => drawings[hash]!
  const piece = (name: string, geometryHash: string, differs = {}): PlacedPiece => ({
    slot: 'body',
    piece: {
      id: `pce_${name}${geometryHash}`,
      name,
      quantity: 1,
      geometryHash,
      ...differs,
    } as never,
  })

  it('measures the sizes that changed, and only those', () => {
    const [found, ...more] = comparePieces([piece('FRONT', 'one')], [piece('FRONT', 'two')], drawn)
    expect(more).toEqual([])
    expect(found).toMatchObject({
      kind: 'changed',
      fields: ['geometryHash'],
      oldId: 'pce_FRONTone',
    })
    expect(found!.measures).toEqual([
      {
        size: 'M',
        old: { area: 12_100, perimeter: 440_000, width: 110_000, height: 110_000 },
        now: { area: 14_400, perimeter: 480_000, width: 120_000, height: 120_000 },
      },
    ])
  })

  it('tells what was added, what was removed, and what is cut more often', () => {
    const old = [piece('FRONT', 'one'), piece('POCKET', 'one')]
    const now = [piece('FRONT', 'one', { quantity: 2 }), piece('CUFF', 'two')]
    expect(comparePieces(old, now, drawn)).toMatchObject([
      { kind: 'changed', fields: ['quantity'], measures: [] },
      {
        kind: 'added',
        now: { name: 'CUFF' },
        oldId: null,
        measures: [{ old: null }, { old: null }],
      },
      { kind: 'removed', old: { name: 'POCKET' }, nowId: null },
    ])
    expect(comparePieces(old, old, drawn)).toEqual([])
  })
})
