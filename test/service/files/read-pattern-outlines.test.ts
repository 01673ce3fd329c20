import { describe, expect, test } from 'vitest'
import { fileOf } from '../../pattern/ink.ts'
import {
  areaIn,
  codesOf,
  inSize,
  patternOf,
  perimeterIn,
  pieceNamed,
  refusalOf,
} from '../../pattern/reading.ts'

/** A panel 30 cm wide and 50 cm high, with one curved edge at its top. */
function specification(curvature: unknown, mirror = 1) {
  const vertices = [
    [0, 0],
    [30 * mirror, 0],
    [30 * mirror, 50],
    [0, 40],
  ]
  const edges = [
    { endpoints: [0, 1] },
    { endpoints: [1, 2] },
    curvature === undefined ? { endpoints: [2, 3] } : { endpoints: [2, 3], curvature },
    { endpoints: [3, 0] },
  ]
  return { vertices, edges }
}

function garmentFile(panels: Readonly<Record<string, unknown>>) {
  const text = JSON.stringify({ pattern: { panels }, properties: { units_in_meter: 100 } })
  return fileOf('garment.json', text)
}

describe('a GarmentCode specification', () => {
  test('is read in centimetres, panel by panel', () => {
    const pattern = patternOf([garmentFile({ front: specification(undefined) })])
    expect(pattern.units).toBe('cm')
    expect(areaIn(pieceNamed(pattern, 'front'), 'ONE')).toBeCloseTo(300 * 450, 6)
  })

  test('has quadratic, cubic and circular edges with the areas they enclose', () => {
    const chord = Math.hypot(300, 100)
    const plain = 300 * 450
    const areaOf = (curvature: unknown) =>
      areaIn(
        pieceNamed(patternOf([garmentFile({ front: specification(curvature) })]), 'front'),
        'ONE',
      )
    const quadratic = (2 / 3) * 0.5 * 0.2 * chord * chord
    expect(areaOf({ type: 'quadratic', params: [[0.5, 0.2]] }) / (plain - quadratic)).toBeCloseTo(
      1,
      3,
    )
    const cubic = 0.5 * 0.2 * chord * chord
    const third = {
      type: 'cubic',
      params: [
        [1 / 3, 0.2],
        [2 / 3, 0.2],
      ],
    }
    expect(areaOf(third) / (plain - cubic)).toBeCloseTo(1, 3)
    const half = (Math.PI * chord * chord) / 8
    const circle = { type: 'circle', params: [chord / 20 + 1e-9, 0, 1] }
    expect(areaOf(circle) / (plain + half)).toBeCloseTo(1, 4)
  })

  test('sees a left and a right panel', () => {
    const panels = { left: specification(undefined), right: specification(undefined, -1) }
    const pattern = patternOf([garmentFile(panels)])
    expect(pieceNamed(pattern, 'right').mirrorOf).toBe('left')
    expect(codesOf(pattern.guesses)).toContain('sew-line-as-cut')
  })

  test('is refused where its edges do not go round', () => {
    const broken = {
      vertices: [
        [0, 0],
        [1, 0],
        [1, 1],
      ],
      edges: [{ endpoints: [0, 1] }, { endpoints: [2, 0] }],
    }
    expect(refusalOf([garmentFile({ broken })])).toMatchObject({ code: 'bad-json' })
    expect(refusalOf([fileOf('x.json', '{"pattern": ')])).toMatchObject({ code: 'bad-json' })
    const proto = '{"__proto__": {"pattern": {"panels": {}}}}'
    expect(refusalOf([fileOf('x.json', proto)])).toMatchObject({ code: 'bad-json' })
  })
})

function svgFile(inside: string, head = 'width="500mm" height="700mm" viewBox="0 0 500 700"') {
  const text = `<?xml version="1.0"?>\n<!-- drawn by hand > -->\n<svg xmlns="http://www.w3.org/2000/svg" ${head}>\n${inside}\n</svg>`
  return fileOf('picture.svg', text)
}

describe('an SVG picture', () => {
  test('gives its closed outlines as pieces, named by their ids, with y upwards', () => {
    const inside =
      '<g transform="translate(10,20)"><rect id="pocket" width="120" height="140"/></g>'
    const pattern = patternOf([svgFile(`${inside}<line x1="0" x2="9"/>`)])
    const pocket = pieceNamed(pattern, 'pocket')
    expect(areaIn(pocket, 'ONE')).toBeCloseTo(120 * 140, 6)
    expect(inSize(pocket, 'ONE').cut[0]).toEqual([10, -20])
    expect(pattern.pieces).toHaveLength(1)
  })

  test('is read true to scale in other units', () => {
    const head = 'width="10in" height="10in" viewBox="0 0 100 100"'
    const pattern = patternOf([svgFile('<path d="M0 0h10v10H0z"/>', head)])
    expect(areaIn(pattern.pieces[0]!, 'ONE')).toBeCloseTo(25.4 * 25.4, 2)
  })

  test('has curves and arcs with the areas they enclose', () => {
    const path = '<path id="disc" d="M 200 100 A 100 100 0 1 1 0 100 A 100 100 0 1 1 200 100 Z"/>'
    const pattern = patternOf([svgFile(path)])
    expect(areaIn(pieceNamed(pattern, 'disc'), 'ONE') / (Math.PI * 10_000)).toBeCloseTo(1, 3)
    expect(perimeterIn(pieceNamed(pattern, 'disc'), 'ONE') / (Math.PI * 200)).toBeCloseTo(1, 3)
  })

  test('leaves out what is only defined, and refuses what it does not understand, with the line', () => {
    expect(refusalOf([svgFile('<defs><rect width="9" height="9"/></defs>')])).toMatchObject({
      code: 'no-pieces',
    })
    expect(refusalOf([svgFile('<path d="M0 0 L 5"/>')])).toMatchObject({
      code: 'bad-picture',
      line: 4,
    })
    expect(refusalOf([svgFile('<g transform="spin(3)"/>')])).toMatchObject({
      code: 'bad-picture',
      line: 4,
    })
  })

  test('that is broken off or full of open tags ends soon', () => {
    for (const inside of ['<!--'.repeat(200_000), '<a "'.repeat(200_000), '<g>'.repeat(200_000)]) {
      expect(['truncated', 'bad-picture']).toContain(refusalOf([svgFile(inside)]).code)
    }
  })
})
