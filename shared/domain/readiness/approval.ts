import type { DropId } from '../drop/drop.ts'
import type { Kind } from '../kind.ts'
import type { Origin } from '../resources/station.ts'
import type { Instant } from '../time.ts'
import type { GateName } from './gate.ts'

export type ApprovalId = Kind<string, 'ApprovalId'>

/** A person's word on a gate: that what it asks was done (passed), or that the drop goes on without (override). */
export interface Approval {
  readonly id: ApprovalId
  readonly dropId: DropId
  readonly gate: GateName
  readonly kind: 'passed' | 'override'
  readonly reason: string
  readonly by: string
  readonly role: string
  readonly at: Instant
  readonly origin: Origin
}
