import { expect, test } from 'vitest'
import { drawingOf, ink } from '../../pattern/front-drawing.ts'
import { inSize, patternOf, pieceNamed } from '../../pattern/reading.ts'
import { halfPanel } from '../../pattern/shapes.ts'

/** What a notch hangs on, told as D6673-10 wants it: a constant attribute of the boundary. */
const dependency = (layer: string) =>
  ink.group(0, 'ATTDEF') +
  ink.group(8, '1') +
  ink.group(10, '200.00') +
  ink.group(20, '0.00') +
  ink.group(40, '3.0') +
  ink.group(1, `Link:${layer}`) +
  ink.group(2, 'Dependency') +
  ink.group(70, 2)

const pattern = patternOf([
  drawingOf(
    ink.poly('1', halfPanel),
    ink.line('6', [0, 0], [0, 500]),
    ink.mark('82', [200, 0], [30, '5.00'], [39, '-3.00'], [50, '90.00']) + dependency('82'),
    ink.line('8', [50, 100], [120, 100]) + ink.text('8', 'NM', [50, 102.5]),
    ink.line('8', [50, 140], [120, 140]),
  ),
])
const front = inSize(pieceNamed(pattern, 'FRONT'), 'M')

test('a word that stands a text’s height above a line keeps that line from being mirrored, and no other', () => {
  expect(front.internals.map(({ points }) => points[0]![1])).toEqual([100, 140, 140])
})

test('a check notch keeps its width, whichever way it opens', () => {
  expect(front.notches.map(({ kind, depth, width }) => [kind, depth, width])).toEqual([
    ['check', 5, 3],
    ['check', 5, 3],
  ])
})

test('what a notch hangs on is no strange key', () => {
  expect(pattern.warnings).toEqual([])
})
