import { refuse } from '../../../shared/domain/result.ts'
import { readStock } from '../database/read-stock.ts'
import type { Doing, Viewing } from '../use-case.ts'
import { find, save } from './edit.ts'

export const stockDoings: Doing<'stock.saveMaterial' | 'stock.saveLot'> = {
  'stock.saveMaterial': {
    undoable: 'yes',
    decide: ({ reader }, entry) => save(reader, 'material', entry),
  },
  'stock.saveLot': {
    undoable: 'yes',
    decide: ({ reader }, entry) =>
      find(reader, 'material', entry.materialId)
        ? save(reader, 'lot', entry)
        : refuse({ code: 'gone' }),
  },
}

export const stockViews: Viewing<'stock.list'> = {
  'stock.list': ({ reader }) => readStock(reader),
}
