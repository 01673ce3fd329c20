import type { DropId } from '../domain/drop/drop.ts'
import type { DropOrder, DropRefusal } from '../domain/drop/drop-rules.ts'
import type { PullRefusal } from '../domain/drop/pull-revision.ts'
import type { Hash } from '../domain/quantity.ts'
import type { SubstitutionId } from '../domain/stock/substitution.ts'
import type {
  DriftNotice,
  DropName,
  DropSheet,
  DropSummary,
  ExportAgain,
  GateWord,
  Issue,
  IssuedDocument,
  NewerRevision,
  PullAnswer,
  PullAsk,
  SubstituteAsk,
  WithdrawalAsk,
} from './drops.ts'
import type {
  EditRefusal,
  GateRefusal,
  IssueRefusal,
  ReserveRefusal,
  SubstituteRefusal,
} from './refusals.ts'

/** What may be asked to be done of drops and of the readiness that announces them. */
export interface DropCommands {
  'drops.createDrop': { ask: { dropId: DropId; order: DropOrder }; refusal: DropRefusal }
  'drops.pullRevision': { ask: PullAsk; refusal: PullRefusal }
  'drops.endDrop': { ask: { dropId: DropId; ended: 'closed' | 'dropped' }; refusal: EditRefusal }
  'drops.reserveMaterials': { ask: DropId; refusal: ReserveRefusal }
  'drops.takeSubstitute': { ask: SubstituteAsk; refusal: SubstituteRefusal }
  'drops.giveSubstituteBack': { ask: SubstitutionId; refusal: EditRefusal }
  'drops.passGate': { ask: GateWord; refusal: GateRefusal }
  'drops.overrideGate': { ask: GateWord; refusal: GateRefusal }

  'readiness.issue': { ask: Issue; refusal: IssueRefusal }
  'readiness.withdraw': { ask: WithdrawalAsk; refusal: IssueRefusal }
  'readiness.exportAgain': { ask: ExportAgain; refusal: IssueRefusal }
}

/** What may be asked to be seen of the same. */
export interface DropQueries {
  'drops.list': { ask: null; answer: readonly DropSummary[] }
  'drops.newer': { ask: DropId; answer: readonly NewerRevision[] }
  'drops.pull': { ask: PullAsk; answer: PullAnswer }
  'drops.sheet': { ask: DropId; answer: DropSheet | null }
  'drops.names': { ask: null; answer: readonly DropName[] }

  'readiness.drift': { ask: null; answer: readonly DriftNotice[] }
  'readiness.document': { ask: Hash; answer: IssuedDocument | null }
}
