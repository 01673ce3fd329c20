import type { Trouble } from '../../shared/domain/conflicts/troubles.ts'
import { Mark, type MarkName } from './Mark.tsx'

const MARKS: { readonly [Name in Trouble]: MarkName } = {
  conflict: 'conflict',
  'out-of-order': 'conflict',
  short: 'blocked',
  late: 'late',
  stuck: 'blocked',
}

interface TroubleMarkProps {
  readonly of: Trouble
  readonly count: number
}

/** How often one kind of trouble is there; none of it is a good sign. */
export function TroubleMark({ of: trouble, count }: TroubleMarkProps) {
  return <Mark of={count > 0 ? MARKS[trouble] : 'done'}>{troubleWords(trouble, count)}</Mark>
}

/** 1 conflict, 2 out of order, 3 short of material, 1 late, 1 can’t be scheduled. */
function troubleWords(trouble: Trouble, count: number): string {
  switch (trouble) {
    case 'conflict':
      return count === 1 ? '1 conflict' : `${count} conflicts`
    case 'out-of-order':
      return `${count} out of order`
    case 'short':
      return `${count} short of material`
    case 'late':
      return `${count} late`
    case 'stuck':
      return `${count} can’t be scheduled`
  }
}
