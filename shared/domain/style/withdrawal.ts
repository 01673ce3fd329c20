import type { Kind } from '../kind.ts'
import type { ModuleRevisionId } from '../module/module.ts'
import type { Origin } from '../resources/station.ts'
import type { Instant } from '../time.ts'
import type { StyleRevisionId } from './style.ts'

export type WithdrawalId = Kind<string, 'WithdrawalId'>

/** That a released revision is used for nothing new. It stands beside the revision, which itself never changes. */
export interface Withdrawal {
  readonly id: WithdrawalId
  /** One of the two. */
  readonly styleRevisionId: StyleRevisionId | null
  readonly moduleRevisionId: ModuleRevisionId | null
  readonly reason: string
  readonly by: string
  readonly at: Instant
  readonly origin: Origin
}
