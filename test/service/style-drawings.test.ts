import { expect, it } from 'vitest'
import { openSample } from '../small-service.ts'

it('draws a style from all pieces that its slots hold, and nothing of one that is gone', async () => {
  const small = await openSample()
  const { styles } = await small.see('patterns.library', null)
  const { id } = styles.find(({ style }) => style.code === 'BH')!.revisions.at(-1)!
  const sheet = (await small.see('patterns.style', id))!
  const byStyle = await small.see('patterns.styleDrawings', id)
  const byPiece = await small.see(
    'patterns.drawings',
    sheet.pieces.map((piece) => piece.id),
  )
  expect(new Map(byStyle.map((one) => [one.pieceId, one.written]))).toEqual(
    new Map(byPiece.map((one) => [one.pieceId, one.written])),
  )
  expect(byPiece).toHaveLength(sheet.pieces.length)
  expect(await small.see('patterns.styleDrawings', 'srv_gone' as never)).toEqual([])
  small.close()
})
