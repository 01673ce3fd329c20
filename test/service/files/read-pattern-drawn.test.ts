import { describe, expect, test } from 'vitest'
import type { Point } from '../../../shared/domain/geometry/geometry.ts'
import { drawingOf, ink, outline } from '../../pattern/front-drawing.ts'
import { areaIn, inSize, patternOf, perimeterIn, pieceNamed } from '../../pattern/reading.ts'
import { panel } from '../../pattern/shapes.ts'

function front(...entities: readonly string[]) {
  const pattern = patternOf([drawingOf(...entities)])
  return {
    pattern,
    piece: pieceNamed(pattern, 'FRONT'),
    geometry: inSize(pieceNamed(pattern, 'FRONT'), 'M'),
  }
}

describe('an outline, however it is drawn', () => {
  const points = panel(400, 600)

  test('in parts that meet end to end, one of them the other way round', () => {
    const parts = [
      points.slice(0, 3),
      points.slice(2, 5).toReversed(),
      [...points.slice(4), points[0]!],
    ]
    const { piece, geometry, pattern } = front(...parts.map((part) => ink.poly('1', part, false)))
    expect(areaIn(piece, 'M')).toBeCloseTo(240_000, 6)
    expect(geometry.cut).toHaveLength(6)
    expect(pattern.warnings).toEqual([])
  })

  test('in single lines', () => {
    const edges = points.map((from, index) =>
      ink.line('1', from, points[(index + 1) % points.length]!),
    )
    const { piece, geometry } = front(...edges)
    expect(perimeterIn(piece, 'M')).toBeCloseTo(2000, 6)
    expect(geometry.cut).toHaveLength(6)
  })

  test('in one light polyline with a bulge', () => {
    const places = [
      [0, 0],
      [200, 0],
      [200, 300],
      [0, 300],
    ].map(
      ([x, y], index) =>
        ink.group(10, x!) + ink.group(20, y!) + (index === 1 ? ink.group(42, 1) : ''),
    )
    const light =
      ink.group(0, 'LWPOLYLINE') +
      ink.group(8, '1') +
      ink.group(90, 4) +
      ink.group(70, 1) +
      places.join('')
    expect(areaIn(front(light).piece, 'M') / (60_000 + (Math.PI * 150 * 150) / 2)).toBeCloseTo(1, 4)
  })

  test('with lines and an arc', () => {
    const arc = ink.group(0, 'ARC') + ink.group(8, '1') + ink.group(10, 100) + ink.group(20, 0)
    const half = arc + ink.group(40, 100) + ink.group(50, 0) + ink.group(51, 180)
    const { piece } = front(half, ink.line('1', [0, 0], [200, 0]))
    expect(areaIn(piece, 'M') / ((Math.PI * 10_000) / 2)).toBeCloseTo(1, 4)
  })

  test('with its end mark forgotten, and spaces about its layer', () => {
    const forgotten = outline
      .replace(/ {2}0\nSEQEND\n {2}8\n1\n/, '')
      .replaceAll('  8\n1\n', '  8\n 01 \n')
    expect(areaIn(front(forgotten, ink.line('7', [9, 9], [9, 99])).piece, 'M')).toBeCloseTo(
      240_000,
      6,
    )
  })

  test('with a smaller outline in it, taken for a hole and told', () => {
    const hole = panel(40, 60).map(([x, y]): Point => [x + 100, y + 100])
    const { geometry, pattern } = front(outline, ink.poly('1', hole))
    expect(geometry.cutouts).toHaveLength(1)
    expect(pattern.guesses).toContainEqual({ code: 'inner-outline', piece: 'FRONT', size: 'M' })
  })
})

describe('marks, however they are drawn', () => {
  test('notches of every kind, with depth, width and angle', () => {
    const layers = ['4', '80', '81', '82', '83']
    const marks = layers.map((layer, index) =>
      ink.mark(layer, [400, 100 + index * 50], [30, '5.00'], [39, '3.00'], [50, '180.00']),
    )
    const { geometry } = front(outline, ...marks)
    expect(geometry.notches.map(({ kind }) => kind)).toEqual(['V', 'T', 'castle', 'check', 'U'])
    expect(geometry.notches[0]).toMatchObject({ depth: 5, width: 3, angle: 180, carried: false })
  })

  test('a slit drawn as a short line, and a V drawn as three points', () => {
    const { geometry } = front(
      outline,
      ink.line('4', [394, 300], [400, 300]),
      ink.poly(
        '4',
        [
          [0, 298],
          [5, 300],
          [0, 302],
        ],
        false,
      ),
    )
    expect(geometry.notches).toMatchObject([
      { kind: 'slit', at: [400, 300], depth: 6, width: null, angle: 180 },
      { kind: 'V', at: [0, 300], depth: 5, width: 4, angle: 0 },
    ])
  })

  test('drills with their diameter, as points or circles', () => {
    const circle =
      ink.group(0, 'CIRCLE') +
      ink.group(8, '13') +
      ink.group(10, 50) +
      ink.group(20, 60) +
      ink.group(40, 4)
    const { geometry } = front(outline, ink.mark('13', [100, 100], [30, '3.00']), circle)
    expect(geometry.drills[0]).toEqual({ at: [100, 100], diameter: 3 })
    expect(geometry.drills[1]!.diameter).toBeCloseTo(8, 3)
  })

  test('grain, internal lines, cut-outs and the sew line on their layers', () => {
    const inner = panel(380, 580).map(([x, y]): Point => [x + 10, y + 10])
    const { geometry } = front(
      outline,
      ink.line('7', [200, 100], [200, 500]),
      ink.line('8', [0, 300], [400, 300]),
      ink.poly('11', [
        [50, 50],
        [80, 50],
        [80, 80],
      ]),
      ink.poly('14', inner),
    )
    expect(geometry.grain).toEqual([
      [200, 100],
      [200, 500],
    ])
    expect([geometry.internals.length, geometry.cutouts.length, geometry.sews.length]).toEqual([
      1, 1, 1,
    ])
  })
})
