import { expect, it } from 'vitest'
import { toggle } from '../../renderer/features/board/proposal/choose-jobs.ts'
import { inSlices } from '../../renderer/features/board/proposal/in-slices.ts'
import {
  type ShownProposal,
  setProposal,
  showProposal,
  useProposal,
} from '../../renderer/features/board/proposal/proposal-state.ts'
import { acceptOnly } from '../../shared/domain/planning/accept.ts'
import type { JobId } from '../../shared/domain/schedule/job.ts'
import { openPlan } from '../../shared/domain/schedule/plan.ts'
import { planned } from '../domain/planning/drawn-floor.ts'
import { drawFloor, FLOOR_NOW } from '../planned-floor.ts'

/** A proposal for eight drops of which nothing has a place yet. */
function shown(): ShownProposal {
  const size = { drops: 8, steps: 4, weeks: 4, hands: 0, pieces: { least: 20, most: 90 } }
  const each = { cutter: 2, press: 2, cell: 2, bench: 2 }
  const { plan, hands } = drawFloor({ ...size, stations: each, kits: each }, 1)
  const { proposal } = planned({ plan, ask: { scope: null, frozenUntil: FLOOR_NOW, hands } })
  const board = { view: openPlan(plan), progressOf: new Map() }
  showProposal({} as never, { plan, proposal } as never, board)
  const { now } = useProposal.getState()
  if (now.state !== 'shown') throw new Error('No proposal is shown')
  return now
}

function without(jobs: ReadonlySet<JobId>, one: JobId): readonly JobId[] {
  return [...jobs].filter((id) => id !== one)
}

/** When nothing is being worked out any more. */
function settled(): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (useProposal.getState().asked.length === 0) resolve()
    }
    useProposal.subscribe(look)
    look()
  })
}

it('works out one choice after the other, and shows what the last leads to', async () => {
  const { offer } = shown()
  const [first] = offer.movable
  const once = acceptOnly(offer, without(offer.movable, first!))
  const second = [...once.jobs].at(-1)!
  const told: ShownProposal[] = []
  toggle([first!])
  toggle([second], (next) => told.push(next))
  await settled()
  const twice = acceptOnly(offer, without(once.jobs, second))
  expect(told).toHaveLength(1)
  expect(told[0]!.acceptance.moves).toEqual(twice.moves)
  expect(useProposal.getState()).toMatchObject({ now: told[0], hoped: null })
})

it('says at once what a choice is for, before it is worked out', () => {
  const now = shown()
  const [first] = now.offer.movable
  const waiting = { how: 'keep', dropId: null, jobId: null, jobIds: [], tell: () => undefined }
  useProposal.setState({ asked: [waiting as never] })
  toggle([first!])
  expect(useProposal.getState().hoped?.has(first!)).toBe(false)
  expect(useProposal.getState().now).toBe(now)
  setProposal({ state: 'none' })
  expect(useProposal.getState()).toMatchObject({ asked: [], hoped: null })
})

it('stops where nobody waits for the answer any more', async () => {
  function* endless(): Generator<undefined, string> {
    for (;;) yield
  }
  expect(await inSlices(endless(), () => false)).toBe(null)
})
