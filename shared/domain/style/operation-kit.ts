import type { Kind } from '../kind.ts'
import type { Origin } from '../resources/station.ts'
import type { OperationId } from './operation.ts'

export type OperationKitId = Kind<string, 'OperationKitId'>

/** The quick-change tooling that an operation needs at its station: a platen, a folder, a fixture. */
export interface OperationKit {
  readonly id: OperationKitId
  readonly operationId: OperationId
  /** The name that is on the tool. */
  readonly kit: string
  readonly origin: Origin
}
