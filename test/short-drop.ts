import type { DropId } from '../shared/domain/drop/drop.ts'
import type { LotId } from '../shared/domain/stock/material.ts'
import { DAY, type Instant, instant } from '../shared/domain/time.ts'
import { freshId } from './fresh-id.ts'
import { CLOCK, type SmallService } from './small-service.ts'

/** A drop of more sweatshirts than there is fleece for, while its substitute lies on the floor. */
export async function makeShort(small: SmallService): Promise<DropId> {
  const { materials } = await small.see('stock.list', null)
  const { styles } = await small.see('patterns.library', null)
  const brushed = materials.find(({ code }) => code === 'FLC-300')!
  const quay = styles.find(({ style }) => style.code === 'QS')!.revisions.at(-1)!
  const now = instant(CLOCK)
  await small.must('stock.saveLot', {
    id: freshId<LotId>('lot'),
    code: 'R-3001',
    materialId: brushed.id,
    quantity: 900_000 as never,
    shade: 'A',
    hereAt: (now - DAY) as Instant,
  })
  const dropId = freshId<DropId>('drp')
  const launchAt = (now + 30 * DAY) as Instant
  await small.must('drops.createDrop', {
    dropId,
    order: {
      code: 'SW-09',
      name: 'Quay again',
      launchAt,
      marketingAt: launchAt,
      audience: 'Members',
      announcedLimit: null,
      lines: [{ styleRevisionId: quay.id, colourway: 'Slate', pieces: { M: 480 as never } }],
    },
  })
  await small.must('drops.reserveMaterials', dropId)
  return dropId
}
