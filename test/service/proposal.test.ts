import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PlanningAnswer, ProposeAsk, SoFar } from '../../shared/contract/planning.ts'
import type { DropId } from '../../shared/domain/drop/drop.ts'
import { type Acceptance, accept, acceptOnly } from '../../shared/domain/planning/accept.ts'
import { openOffer } from '../../shared/domain/planning/accept-offer.ts'
import { kpisAfter, kpisOf } from '../../shared/domain/planning/kpis.ts'
import type { Pieces } from '../../shared/domain/quantity.ts'
import { openPlan } from '../../shared/domain/schedule/plan.ts'
import {
  type Instant,
  instant,
  after as minutesAfter,
  type Span,
} from '../../shared/domain/time.ts'
import {
  CLOCK,
  openSample,
  recordsOf,
  type SmallService,
  temporaryFolder,
} from '../small-service.ts'

const ASK: ProposeAsk = {
  scope: null,
  lanes: 'any',
  objective: 'on-time',
  overtime: 'no',
  frozenMinutes: 240,
  seconds: 0.5,
  seed: 1,
}
const LEAD = { actor: 'Lead One', station: 'office' }
const WEEKS: Span = { start: instant(CLOCK), end: minutesAfter(instant(CLOCK), 6 * 7 * 1440) }

const bookings = async (small: SmallService) =>
  (await small.see('schedule.plan', WEEKS)).plan.bookings

const offerOf = ({ plan, proposal }: PlanningAnswer) =>
  openOffer({ ...proposal, view: openPlan(plan) })

function all(answer: PlanningAnswer): Acceptance {
  const offer = offerOf(answer)
  return accept(offer, offer.movable)
}

async function take(small: SmallService, answer: PlanningAnswer, taken = all(answer)) {
  const { moves, overtime } = taken
  const { bookingOf } = openPlan(answer.plan)
  const seen = moves.map(({ jobId }) => {
    const held = bookingOf.get(jobId)
    return { jobId, stationId: held?.stationId ?? null, start: held?.start ?? null }
  })
  return await small.ask('schedule.acceptProposal', { moves, seen, overtime })
}

async function expectPlaced(small: SmallService, { placements, followers }: Acceptance) {
  const places = new Map((await bookings(small)).map((one) => [one.jobId, one]))
  for (const { id: _, ...shown } of [...placements, ...followers])
    expect(places.get(shown.jobId)).toMatchObject(shown)
}

/** The sample with one drop that could just be in time, were its launch half an hour later. */
async function openHasty() {
  const small = await openSample()
  const { plan } = await small.see('schedule.proposal', ASK)
  const { styleRevisionId, colourway } = plan.lines[0]!
  const order = async (name: string, launchAt: Instant) => {
    const dropId = `drp_${name}` as DropId
    const lines = [{ styleRevisionId, colourway, pieces: { M: 60 as Pieces } }]
    const marketingAt = minutesAfter(launchAt, -60)
    const words = { name, audience: 'Members', announcedLimit: null }
    await small.must('drops.createDrop', {
      dropId,
      order: { ...words, code: name, launchAt, marketingAt, lines },
    })
    return dropId
  }
  const first = await order('FIRST', minutesAfter(instant(CLOCK), 600))
  const soonest = await small.see('schedule.proposal', { ...ASK, scope: [first] })
  const { end } = soonest.proposal.drops[0]!
  await small.must('drops.endDrop', { dropId: first, ended: 'dropped' })
  const hasty = await order('HASTY', minutesAfter(end, -30))
  const wish: ProposeAsk = { ...ASK, scope: [hasty] }
  return { small, wish, hasty }
}

describe('a proposal', () => {
  it('tells how the plan stands and would, while it is looked for', async () => {
    const small = await openSample()
    const told: SoFar[] = []
    const watch = {
      signal: new AbortController().signal,
      progress: (_: number, __: string, soFar?: SoFar) => void (soFar && told.push(soFar)),
    }
    const request = { id: 'ask-so-far', name: 'schedule.proposal', ask: ASK, by: LEAD } as const
    const reply = await small.service.handle(request, watch)
    const { before, proposal } = (reply as unknown as { answer: PlanningAnswer }).answer
    expect(told[0]?.now).toEqual(before)
    expect(told.at(-1)?.best.lateDrops).toBe(proposal.figures.lateDrops)
  })

  it('is taken as it was shown, in one step, and taken back to the letter', async () => {
    const small = await openSample()
    const before = await bookings(small)
    const answer = await small.see('schedule.proposal', ASK)
    const shown = kpisAfter(openPlan(answer.plan), all(answer))
    expect(kpisOf(openPlan(answer.plan))).toMatchObject({ conflicts: 1, waiting: 5 })
    expect(shown).toMatchObject({ conflicts: 0, waiting: 0, lateDrops: 0 })
    expect(await take(small, answer)).toMatchObject({ ok: true })
    const now = await small.see('schedule.plan', WEEKS)
    expect(kpisOf(openPlan(now.plan))).toMatchObject({ conflicts: 0, waiting: 0, lateDrops: 0 })
    await small.must('history.undo', null)
    expect(await bookings(small)).toEqual(before)
  })

  it('keeps lanes where it is asked to: only the times of what is booked change', async () => {
    const small = await openSample()
    const { plan, proposal } = await small.see('schedule.proposal', { ...ASK, lanes: 'kept' })
    const { bookingOf } = openPlan(plan)
    for (const { jobId, stationId } of proposal.moves)
      expect(bookingOf.get(jobId)?.stationId ?? stationId).toBe(stationId)
  })

  it('that is refused for what has moved on changes nothing', async () => {
    const small = await openSample()
    const answer = await small.see('schedule.proposal', ASK)
    const [first] = answer.proposal.moves
    await small.must('schedule.moveJobs', [{ ...first!, start: minutesAfter(first!.start, 1440) }])
    const before = await bookings(small)
    expect(await take(small, answer)).toMatchObject({
      ok: false,
      refusal: { code: 'floor-moved-on', jobs: [first!.jobId] },
    })
    expect(await bookings(small)).toEqual(before)
  })

  it('law: whatever jobs of it are taken, all is as it was shown, and undo restores every record to the letter', async () => {
    const folder = temporaryFolder()
    const small = await openSample({ database: join(folder.path, 'factory.sqlite') })
    const answer = await small.see('schedule.proposal', { ...ASK, objective: 'fewest-changeovers' })
    const offer = offerOf(answer)
    const law = fc.asyncProperty(
      fc.subarray([...offer.movable], { minLength: 1 }),
      async (wanted) => {
        const before = recordsOf(small.file)
        const taken = accept(offer, wanted)
        expect(await take(small, answer, taken)).toMatchObject({ ok: true })
        await expectPlaced(small, taken)
        await small.must('history.undo', null)
        expect(recordsOf(small.file)).toEqual(before)
      },
    )
    await fc.assert(law, { numRuns: 10 })
    small.close()
    folder.remove()
  })

  it('is in part, too, as it was shown where it works overtime', async () => {
    const { small, wish } = await openHasty()
    const answer = await small.see('schedule.proposal', { ...wish, overtime: 'allowed' })
    const offer = offerOf(answer)
    for (const kept of offer.movable) {
      const taken = acceptOnly(
        offer,
        [...offer.movable].filter((id) => id !== kept),
      )
      if (taken.moves.length === 0) continue
      expect(await take(small, answer, taken)).toMatchObject({ ok: true })
      await expectPlaced(small, taken)
      await small.must('history.undo', null)
    }
  })

  it('opens the evenings that it needs, and undo closes them again', async () => {
    const { small, wish } = await openHasty()
    expect((await small.see('schedule.proposal', wish)).proposal.figures.lateDrops).toBe(1)
    const answer = await small.see('schedule.proposal', { ...wish, overtime: 'allowed' })
    expect(answer.proposal.figures.lateDrops).toBe(0)
    expect(answer.proposal.figures.overtime).toBeGreaterThan(0)
    const openings = async () => (await small.see('factory.setup', null)).openings
    const before = await openings()
    expect(await take(small, answer)).toMatchObject({ ok: true })
    expect(await openings()).toHaveLength(before.length + answer.proposal.overtime.length)
    const { plan: now } = await small.see('schedule.plan', WEEKS)
    expect(kpisOf(openPlan(now)).lateDrops).toBe(0)
    const { undo } = await small.see('factory.state', null)
    expect(undo?.of, 'a job, not the station that works longer').toMatch(/^\S+ [A-Z]/)
    expect(undo?.more).toBeGreaterThan(0)
    await small.must('history.undo', null)
    expect(await openings()).toEqual(before)
  })
})

describe('what would help a late drop of a proposal', () => {
  type Hasty = Awaited<ReturnType<typeof openHasty>>
  const askOf = async ({ small, wish, hasty }: Hasty) => {
    const { plan, proposal } = await small.see('schedule.proposal', wish)
    const { placements, overtime } = proposal
    const placed = placements.map(({ jobId, stationId, start }) => ({ jobId, stationId, start }))
    return { proposal, ask: { dropId: hasty, wish, madeAt: plan.now, placed, overtime } }
  }
  const helpFor = async (hasty: Hasty) => {
    const { proposal, ask } = await askOf(hasty)
    return { proposal, options: await hasty.small.see('schedule.whatHelps', ask) }
  }

  it('is tried of it as it was shown', async () => {
    const { proposal, options } = await helpFor(await openHasty())
    expect(options.map(({ code }) => code)).toEqual(['overtime', 'fewer-pieces', 'later-launch'])
    expect(options.at(-1)).toMatchObject({ at: proposal.drops[0]?.end })
  })

  it('is nothing where it works overtime and is in time', async () => {
    const hasty = await openHasty()
    const wish = { ...hasty.wish, overtime: 'allowed' } as const
    expect((await helpFor({ ...hasty, wish })).options).toEqual([])
  })

  it('is tried no further once it is cancelled, and can be asked again', async () => {
    const hasty = await openHasty()
    const { ask } = await askOf(hasty)
    const work = new AbortController()
    const told: string[] = []
    const watch = {
      signal: work.signal,
      progress: (_: number, doing: string) => {
        told.push(doing)
        work.abort()
      },
    }
    const request = { id: 'ask-help', name: 'schedule.whatHelps', ask, by: LEAD } as const
    expect(await hasty.small.service.handle(request, watch)).toHaveProperty('fault')
    expect(told).toEqual(['Trying overtime'])
    expect(await hasty.small.see('schedule.whatHelps', ask)).toHaveLength(3)
  })
})
