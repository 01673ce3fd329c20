import { useMemo } from 'react'
import type { Ask } from '../../../../shared/contract/calls.ts'
import type { Change } from '../../../../shared/domain/change.ts'
import type { Pieces } from '../../../../shared/domain/quantity.ts'
import type { Result } from '../../../../shared/domain/result.ts'
import type { Job, JobId } from '../../../../shared/domain/schedule/job.ts'
import type { Pinned } from '../../../../shared/domain/schedule/pin.ts'
import type { Edge, Resized } from '../../../../shared/domain/schedule/schedule-room.ts'
import { joinJobs, splitJob } from '../../../../shared/domain/schedule/schedule-split.ts'
import { type Commanding, useCommand } from '../../../bridge/hooks.ts'
import { newId } from '../../../bridge/new-id.ts'
import { type AskedDeed, askToBreak } from '../../../bridge/promise-ask.ts'
import { useWayBack, type WayBack } from '../../../bridge/way-back.ts'
import { refused, toast } from '../../../kit/toast.tsx'
import { useLatest } from '../../../kit/use-latest.ts'
import type { BoardView } from '../board-view.ts'
import { nameOfJob } from '../conflict-words.ts'
import { breaksBy } from '../consequences.ts'
import { explainLock, explainSplit } from '../refusals.ts'
import { probeId } from './carry.ts'

/** What is done to one job that is not a move: more or fewer pieces, parts, pins. */
export interface Parts {
  /** Keeps so many pieces; the rest goes to the place, or into the strip. */
  split(job: Job, keep: number, rest: Ask<'schedule.splitJob'>['rest']): Promise<void>
  join(into: Job, from: Job): Promise<void>
  resize(jobId: JobId, edge: Edge, to: Resized): Promise<void>
  pin(jobId: JobId, what: Pinned, to: 'free' | 'pinned'): Promise<void>
}

export function useParts(board: BoardView | null): Parts {
  const latest = useLatest(board)
  const split = useCommand('schedule.splitJob')
  const join = useCommand('schedule.joinJobs')
  const setPin = useCommand('schedule.setPin')
  const wayBack = useWayBack()
  return useMemo(
    () => openParts(() => latest.current, { split, join, setPin, wayBack }),
    [split, join, setPin, wayBack],
  )
}

interface PartCommands {
  readonly split: Commanding<'schedule.splitJob'>
  readonly join: Commanding<'schedule.joinJobs'>
  readonly setPin: Commanding<'schedule.setPin'>
  wayBack(step: string): WayBack
}

interface Hands {
  /** The plan as it is when asked. */
  now(): BoardView | null
  readonly commands: PartCommands
}

function openParts(now: Hands['now'], commands: PartCommands): Parts {
  const hands = { now, commands }
  return {
    split: ({ id: jobId, pieces }, keep, rest) =>
      split(
        hands,
        { jobId, keep: keep as Pieces, start: null, partId: newId<JobId>('job'), rest },
        `Split ${nameOf(hands, jobId)}: ${keep} and ${pieces - keep} pieces`,
      ),

    join: (into, from) =>
      join(
        hands,
        { into: into.id, from: from.id, pieces: from.pieces, start: null },
        `Joined ${from.code} into ${into.code}`,
      ),

    resize: (jobId, edge, to) => resize(hands, jobId, edge, to),

    async pin(jobId, what, to) {
      const outcome = await commands.setPin({ jobId, what, to })
      const turned = to === 'pinned' ? 'Pinned' : 'Unpinned'
      if (outcome.ok) done(hands, `${turned} the ${what} of ${nameOf(hands, jobId)}`, outcome.step)
      else refused(explainLock(outcome.refusal))
    },
  }
}

function done({ commands }: Hands, words: string, step: string): void {
  toast(words, { action: commands.wayBack(step) })
}

function nameOf({ now }: Hands, id: JobId): string {
  const board = now()
  return board ? nameOfJob(board.view, id) : ''
}

async function split(hands: Hands, ask: Ask<'schedule.splitJob'>, words: string): Promise<void> {
  const board = hands.now()
  const isMeant = !board || (await mayBreak(board, 'Split', splitJob(board.view, ask, probeId)))
  if (!isMeant) return
  const outcome = await hands.commands.split(ask)
  if (outcome.ok) done(hands, words, outcome.step)
  else if (board) refused(explainSplit(board.view, outcome.refusal))
}

async function join(hands: Hands, ask: Ask<'schedule.joinJobs'>, words: string): Promise<void> {
  const board = hands.now()
  const isMeant = !board || (await mayBreak(board, 'Join', joinJobs(board.view, ask, probeId)))
  if (!isMeant) return
  const outcome = await hands.commands.join(ask)
  if (outcome.ok) done(hands, words, outcome.step)
  else if (board) refused(explainSplit(board.view, outcome.refusal))
}

/** What the rule says no to breaks no promise: the service says why. */
async function mayBreak(
  board: BoardView,
  deed: AskedDeed,
  parts: Result<readonly Change[], unknown>,
): Promise<boolean> {
  return !parts.ok || askToBreak(deed, breaksBy(board, parts.value))
}

/** Fewer pieces leave the rest in the strip; more come from the part that gives them. */
async function resize(hands: Hands, jobId: JobId, edge: Edge, to: Resized): Promise<void> {
  const { pieces, booking, giver } = to
  const job = hands.now()?.view.job.get(jobId)
  if (!job || pieces === job.pieces) return
  const start = edge === 'start' ? booking.start : null
  const words = `${nameOf(hands, jobId)}: ${pieces} pieces here, ${job.pieces} before`
  const partId = newId<JobId>('job')
  if (pieces < job.pieces)
    return split(hands, { jobId, keep: pieces, start, partId, rest: null }, words)
  if (!giver) return
  const more = (pieces - job.pieces) as Pieces
  return join(hands, { into: jobId, from: giver.id, pieces: more, start }, words)
}
