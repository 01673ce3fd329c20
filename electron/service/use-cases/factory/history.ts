import { readHistory } from '../../database/reads/read-history.ts'
import type { Viewing } from '../../use-case.ts'

export const historyViews: Viewing<'history.recent'> = {
  'history.recent': ({ reader }, { most }) => readHistory(reader, most),
}
