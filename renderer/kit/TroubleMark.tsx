import type { Trouble } from '../../shared/domain/conflicts/troubles.ts'
import { Mark, type MarkName } from './Mark.tsx'
import styles from './TroubleMark.module.css'

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
  /** So many of them on the days shown, where there are more on others. */
  readonly here?: number | undefined
}

/** How often one kind of trouble is there; none of it is a good sign. */
export function TroubleMark({ of: trouble, count, here }: TroubleMarkProps) {
  const words = troubleWords(trouble, count)
  return (
    <Mark of={count > 0 ? MARKS[trouble] : 'done'}>
      {here === undefined ? words : <Both all={words} here={`${here} here`} />}
    </Mark>
  )
}

/** One under the other, so that a count takes no more room for it. */
function Both({ all, here }: { readonly all: string; readonly here: string }) {
  return (
    <span className={styles.both}>
      <span>{all}</span> <small>{here}</small>
    </span>
  )
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
