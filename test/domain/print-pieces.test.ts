import { expect, it } from 'vitest'
import { printPieces } from '../../shared/domain/print-pieces.ts'

it('counts garments in the words of every room, one of them too', () => {
  expect([0, 1, 220].map(printPieces)).toEqual(['0 pcs', '1 pc', '220 pcs'])
})
