import type {
  Operation,
  OperationId,
  OperationLink,
  OperationLinkId,
} from '../../../shared/domain/operation.ts'
import type { Pieces, Seconds } from '../../../shared/domain/quantity.ts'
import type { StyleRevisionId } from '../../../shared/domain/style.ts'
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
      { transfer: _, kit: __, recipe: ___, attended, unattended, ...rest },
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

/** One after the other, each once the one before has handed over its first batch. */
export function linksOf({ newId }: Hands, sample: SampleStyle, operations: readonly Operation[]) {
  return operations.slice(1).map(
    ({ id }, index): OperationLink => ({
      id: newId<OperationLinkId>('lnk'),
      operationId: id,
      predecessorId: operations[index]!.id,
      transferBatch: sample.operations[index]!.transfer as Pieces,
      origin,
    }),
  )
}
