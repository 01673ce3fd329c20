import { expect, it } from 'vitest'
import { readDrawing, readOutlines } from '../../shared/contract/read-drawing.ts'
import { drawnSize } from '../../shared/domain/pattern/drawn-size.ts'
import { openSample } from '../small-service.ts'

it('draws a style from all pieces that its slots hold, and nothing of one that is gone', async () => {
  const small = await openSample()
  const { styles } = await small.see('patterns.library', null)
  const { id } = styles.find(({ style }) => style.code === 'BH')!.revisions.at(-1)!
  const sheet = (await small.see('patterns.style', id))!
  const ids = sheet.pieces.map((piece) => piece.id)
  const byStyle = await small.see('patterns.styleOutlines', id)
  const byPiece = await small.see('patterns.outlines', ids)
  expect(new Map(byStyle.map((one) => [one.pieceId, one.written]))).toEqual(
    new Map(byPiece.map((one) => [one.pieceId, one.written])),
  )
  expect(byPiece).toHaveLength(sheet.pieces.length)
  expect(await small.see('patterns.styleOutlines', 'srv_gone' as never)).toEqual([])
  small.close()
})

it('draws each piece from every corner that is kept of it', async () => {
  const small = await openSample()
  const { styles } = await small.see('patterns.library', null)
  const { id } = styles.find(({ style }) => style.code === 'HT')!.revisions.at(-1)!
  const ids = (await small.see('patterns.style', id))!.pieces.map((piece) => piece.id)
  const kept = (await small.see('patterns.drawings', ids)).map(readDrawing)
  const drawn = (await small.see('patterns.outlines', ids)).map(readOutlines)
  expect(drawn).toEqual(
    kept.map(({ pieceId, sizes }) => ({ pieceId, sizes: sizes.map(drawnSize) })),
  )
  small.close()
})
