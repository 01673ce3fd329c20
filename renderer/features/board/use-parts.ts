import { useLayoutEffect, useMemo, useRef } from 'react'
import type { Ask } from '../../../shared/contract/calls.ts'
import type { Job, JobId } from '../../../shared/domain/job.ts'
import type { Pinned } from '../../../shared/domain/pin.ts'
import type { Pieces } from '../../../shared/domain/quantity.ts'
import type { Edge, Resized } from '../../../shared/domain/schedule-room.ts'
import { type Commanding, useCommand } from '../../bridge/hooks.ts'
import { newId } from '../../bridge/new-id.ts'
import { useWayBack, type WayBack } from '../../bridge/way-back.ts'
import { refused, toast } from '../../kit/toast.tsx'
import type { BoardView } from './board-view.ts'
import { nameOfJob } from './conflict-words.ts'
import { explainLock, explainSplit } from './refusals.ts'

/** What is done to one job that is not a move: more or fewer pieces, parts, pins. */
export interface Parts {
  /** Keeps so many pieces; the rest goes to the place, or into the strip. */
  split(job: Job, keep: number, rest: Ask<'schedule.splitJob'>['rest']): Promise<void>
  join(into: Job, from: Job): Promise<void>
  resize(jobId: JobId, edge: Edge, to: Resized): Promise<void>
  pin(jobId: JobId, what: Pinned, to: 'free' | 'pinned'): Promise<void>
}

export function useParts(board: BoardView | null): Parts {
  const latest = useRef(board)
  useLayoutEffect(() => {
    latest.current = board
  })
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

function openParts(now: () => BoardView | null, commands: PartCommands): Parts {
  const done = (words: string, step: string) => toast(words, { action: commands.wayBack(step) })

  async function split(ask: Ask<'schedule.splitJob'>, words: string): Promise<void> {
    const board = now()
    const outcome = await commands.split(ask)
    if (outcome.ok) done(words, outcome.step)
    else if (board) refused(explainSplit(board.view, outcome.refusal))
  }

  async function join(ask: Ask<'schedule.joinJobs'>, words: string): Promise<void> {
    const board = now()
    const outcome = await commands.join(ask)
    if (outcome.ok) done(words, outcome.step)
    else if (board) refused(explainSplit(board.view, outcome.refusal))
  }

  const nameOf = (id: JobId) => {
    const board = now()
    return board ? nameOfJob(board.view, id) : ''
  }

  return {
    split: ({ id: jobId, pieces }, keep, rest) =>
      split(
        { jobId, keep: keep as Pieces, start: null, partId: newId<JobId>('job'), rest },
        `Split ${nameOf(jobId)}: ${keep} and ${pieces - keep} pieces`,
      ),

    join: (into, from) =>
      join(
        { into: into.id, from: from.id, pieces: from.pieces, start: null },
        `Joined ${from.code} into ${into.code}`,
      ),

    async resize(jobId, edge, { pieces, booking, giver }) {
      const job = now()?.view.job.get(jobId)
      if (!job || pieces === job.pieces) return
      const start = edge === 'start' ? booking.start : null
      const words = `${nameOf(jobId)}: ${pieces} pieces here, ${job.pieces} before`
      if (pieces < job.pieces)
        return split({ jobId, keep: pieces, start, partId: newId<JobId>('job'), rest: null }, words)
      if (!giver) return
      const more = (pieces - job.pieces) as Pieces
      return join({ into: jobId, from: giver.id, pieces: more, start }, words)
    },

    async pin(jobId, what, to) {
      const outcome = await commands.setPin({ jobId, what, to })
      const turned = to === 'pinned' ? 'Pinned' : 'Unpinned'
      if (outcome.ok) done(`${turned} the ${what} of ${nameOf(jobId)}`, outcome.step)
      else refused(explainLock(outcome.refusal))
    },
  }
}
