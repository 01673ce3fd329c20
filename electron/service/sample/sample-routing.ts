import type { Pieces, Seconds } from '../../../shared/domain/quantity.ts'
import type { Learning, LearningId } from '../../../shared/domain/style/learning.ts'
import type {
  Operation,
  OperationId,
  OperationLink,
  OperationLinkId,
} from '../../../shared/domain/style/operation.ts'
import type { StyleRevisionId } from '../../../shared/domain/style/style.ts'
import type { Hands } from '../use-case.ts'
import type { SampleStyle } from './sample-style-data.ts'

const origin = 'sample' as const

export function operationsOf(
  { newId }: Hands,
  styleRevisionId: StyleRevisionId,
  { operations }: SampleStyle,
) {
  return operations.map(
    (
      { transfer: _, after: __, kit: ___, recipe: ____, attended, unattended, ...rest },
      position,
    ): Operation => ({
      ...rest,
      id: newId<OperationId>('opn'),
      styleRevisionId,
      position,
      attended: attended as Seconds,
      unattended: unattended as Seconds,
      piecesPerCycle: 1 as Pieces,
      origin,
    }),
  )
}

/** Each once what comes before it has handed over its first batch. */
export function linksOf(
  { newId }: Hands,
  sample: SampleStyle,
  operations: readonly Operation[],
): readonly OperationLink[] {
  return operations.flatMap(({ id: operationId }, index) => {
    const after = sample.operations[index]?.after
    const before = operations.filter(({ name }, at) => after?.includes(name) ?? at === index - 1)
    return before.map(({ id: predecessorId, position }) => ({
      id: newId<OperationLinkId>('lnk'),
      operationId,
      predecessorId,
      transferBatch: sample.operations[position]!.transfer as Pieces,
      origin,
    }))
  })
}

export function learningOf(
  { newId }: Hands,
  styleRevisionId: StyleRevisionId,
  { novelty }: SampleStyle,
): Learning | null {
  return novelty ? { id: newId<LearningId>('lrn'), styleRevisionId, novelty, origin } : null
}
