import type { PieceDifference } from '../../../../shared/domain/compare/compare-pieces.ts'
import { cutWords } from '../../../../shared/domain/module/module.ts'
import { fieldName } from '../../../kit/compared/compare-words.ts'

export function pieceName(one: PieceDifference): string {
  return one.kind === 'removed' ? one.old.name : one.now.name
}

/** What became of a piece: added, removed, or in what it changed. */
export function pieceChanges(one: PieceDifference): string {
  if (one.kind !== 'changed') return one.kind
  const { old, now, fields } = one
  return fields
    .map((field) => {
      if (field === 'geometryHash') return 'outline'
      if (field === 'quantity' || field === 'cut') {
        return `${cutWords(old.cut, old.quantity)} → ${cutWords(now.cut, now.quantity)}`
      }
      return `${fieldName(field)} ${old[field]} → ${now[field]}`
    })
    .filter((words, index, all) => all.indexOf(words) === index)
    .join(', ')
}
