import { describe, expect, test } from 'vitest'
import { readPattern } from '../../../electron/service/files/read-pattern.ts'
import { ink, outline, style } from '../../pattern/front-drawing.ts'
import { drawingText, fileOf } from '../../pattern/ink.ts'

const square = {
  vertices: [
    [0, 0],
    [30, 0],
    [30, 30],
    [0, 30],
  ],
  edges: [0, 1, 2, 3].map((at) => ({ endpoints: [at, (at + 1) % 4] })),
}
const panels = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`p${index}`, square]))
const rects = Array.from({ length: 400 }, (_, at) => `<rect id="r${at}" width="90" height="90"/>`)

const pieces = Array.from({ length: 12 }, (_, index) => {
  const words = [`Piece Name: P${index}`, 'Size: M'].map((text) => ink.text('1', text))
  return [`P${index}`, ink.block(`P${index}`, ...words, outline)] as const
})

const inputs = {
  'a DXF drawing': [fileOf('d.dxf', drawingText(ink, pieces, style))],
  'a GarmentCode specification': [fileOf('g.json', JSON.stringify({ pattern: { panels } }))],
  'an SVG picture': [fileOf('p.svg', `<svg width="9cm" height="9cm">${rects.join('')}</svg>`)],
}

describe.each(Object.entries(inputs))('%s', (_, files) => {
  test('tells how far it is read', () => {
    const told: number[] = []
    const read = readPattern(files, { progress: (done) => told.push(done), cancelled: () => false })
    expect(read.ok).toBe(true)
    expect(told.length).toBeGreaterThan(2)
    expect(told.every((done) => done >= 0 && done <= 1)).toBe(true)
  })

  test('stops as soon as nobody waits for it', () => {
    let asked = 0
    const read = readPattern(files, { progress: () => undefined, cancelled: () => ++asked > 3 })
    expect(read).toMatchObject({ ok: false, refusal: { code: 'cancelled' } })
    expect(asked).toBeLessThan(10)
  })
})
