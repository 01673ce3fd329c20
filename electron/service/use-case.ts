import type { Answer, Ask, Command, Query, Refusal } from '../../shared/contract/calls.ts'
import type { Signature } from '../../shared/contract/line.ts'
import type { SigningKey } from '../../shared/contract/start.ts'
import type { Change } from '../../shared/domain/change.ts'
import type { Result } from '../../shared/domain/result.ts'
import type { Instant } from '../../shared/domain/time.ts'
import type { Blobs } from './database/blobs.ts'
import type { Journal } from './database/journal.ts'
import type { Reader } from './database/reader.ts'
import type { Print, Staged, Staging } from './staging.ts'
import type { Watch, Workers } from './workers/workers.ts'

/** What every use-case may lay hands on. */
export interface Hands {
  readonly reader: Reader
  readonly blobs: Blobs
  readonly staging: Staging<Staged>
  /** PDFs that were made and are not saved yet. */
  readonly prints: Staging<Print>
  readonly workers: Workers
  readonly journal: Pick<Journal, 'nextUndo' | 'nextRedo'>
  readonly key: SigningKey | null
  /** The folder of fonts and the sample factory. */
  readonly resources: string
  readonly file: string
  readonly clock: 'running' | 'still'
  now(): Instant
  newId<Id>(prefix: string): Id
}

type Decided<Name extends Command> = Result<readonly Change[], Refusal<Name>>

/** Reads what the rule needs to see and lets the rule decide: within one transaction, at once. */
export interface Deciding<Name extends Command> {
  readonly undoable: 'yes' | 'no'
  decide(hands: Hands, ask: Ask<Name>, by: Signature): Decided<Name>
}

/** A command with something slow before its decision, or something outside the file after it. */
export interface Preparing<Name extends Command> {
  readonly undoable: 'no'
  /** Outside the transaction; what it reads may have changed by the time of the decision, which looks again. */
  prepare(
    hands: Hands,
    ask: Ask<Name>,
    by: Signature,
  ): Promise<Result<Prepared<Name>, Refusal<Name>>>
}

export interface Prepared<Name extends Command> {
  decide(): Decided<Name>
  /** After the decision is in the file. */
  finish(): Promise<void>
  /** Instead, when it was refused. */
  abandon(): Promise<void>
}

export type UseCase<Name extends Command> = Deciding<Name> | Preparing<Name>

export type Turning = 'history.undo' | 'history.redo'
export type Done = Exclude<Command, Turning>

export type Doing<Names extends Done> = { readonly [Name in Names]: UseCase<Name> }

export type View<Name extends Query> = (
  hands: Hands,
  ask: Ask<Name>,
  watch: Watch,
) => Answer<Name> | Promise<Answer<Name>>

export type Viewing<Names extends Query> = { readonly [Name in Names]: View<Name> }
