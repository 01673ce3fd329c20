import fc from 'fast-check'
import { bomEditOf } from '../../shared/domain/bom/bom-edit.ts'
import { moved } from '../../shared/domain/bom/bom-order.ts'
import { after } from '../../shared/domain/time.ts'
import { type Deed, draftOf, number, of, pick, START } from './deed.ts'

/** Lines of a draft's BOM, by hand and by geometry, and what materials cost. */
export const bomDeeds: readonly fc.Arbitrary<Deed>[] = [
  number.map((at) =>
    of('patterns.saveBom', async (small) => {
      const draft = await draftOf(small)
      const sheet = draft && (await small.see('patterns.style', draft.id))
      const lines = sheet?.bom.lines ?? []
      const removed = [pick(lines, at)?.id ?? ('bom_none' as never)]
      return { styleRevisionId: draft?.id ?? ('srv_none' as never), lines: [], removed }
    }),
  ),
  fc.tuple(number, number).map(([at, other]) =>
    of('patterns.saveBom', async (small) => {
      const draft = await draftOf(small)
      const sheet = draft && (await small.see('patterns.style', draft.id))
      const styleRevisionId = draft?.id ?? ('srv_none' as never)
      const line = sheet && pick(sheet.bom.lines, at)
      if (!line) return { styleRevisionId, lines: [], removed: [] }
      const { id: materialId } = pick(sheet.materials, other)
      const way = at % 3 === 0 ? 'geometry' : 'typed'
      const colourway = sheet.colourways[0]?.name ?? 'None'
      const byColour = { [colourway]: { materialId, quantity: null } }
      const byCell = at % 2 === 0 ? [] : [{ colourway, size: 'M', quantity: at as never }]
      const edit = { ...bomEditOf(sheet.bom, line), quantity: (at * 10) as never, way } as const
      return { styleRevisionId, lines: [{ ...edit, byColour, byCell }], removed: [] }
    }),
  ),
  number.map((at) =>
    of('patterns.orderBom', async (small) => {
      const draft = await draftOf(small)
      const sheet = draft && (await small.see('patterns.style', draft.id))
      const ids = (sheet?.bom.lines ?? []).map(({ id }) => id)
      const lines = moved(ids, { first: at % 3, last: at % 5 }, at)
      return { styleRevisionId: draft?.id ?? ('srv_none' as never), lines }
    }),
  ),
  number.map((at) =>
    of('patterns.validateBom', async (small) => {
      const draft = await draftOf(small)
      const sheet = draft && (await small.see('patterns.style', draft.id))
      const lines = [pick(sheet?.bom.lines ?? [], at)?.id ?? ('bom_none' as never)]
      return { styleRevisionId: draft?.id ?? ('srv_none' as never), lines }
    }),
  ),
  number.map((at) =>
    of('stock.savePrice', async (small) => {
      const { materials } = await small.see('stock.list', null)
      const since = after(START, 60 * (at - 30))
      return { materialId: pick(materials, at).id, price: (100 + at) as never, per: 100, since }
    }),
  ),
]
