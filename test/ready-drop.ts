import type { Issue } from '../shared/contract/drops.ts'
import type { Drop } from '../shared/domain/drop/drop.ts'
import { instant } from '../shared/domain/time.ts'
import type { SmallService } from './small-service.ts'

/** A drop of the sample factory by its code. */
export async function dropOf(small: SmallService, code: string): Promise<Drop> {
  const all = await small.see('drops.list', null)
  return all.find(({ drop }) => drop.code === code)!.drop
}

export async function sheetOf(small: SmallService, code: string) {
  const { id } = await dropOf(small, code)
  return (await small.see('drops.sheet', id))!
}

const by = { by: 'Lead One', role: 'lead' }

/** Mends what stands in the way of SW-03 in the sample factory, so that every gate of it passes. */
export async function makeReady(small: SmallService): Promise<Drop> {
  const hoodie = await sheetOf(small, 'HD-02')
  const inTheWay = hoodie.jobs.flatMap(({ booking }) => (booking ? [booking.id] : []))
  await small.must('schedule.unschedule', inTheWay)
  const drop = await dropOf(small, 'SW-03')
  const word = { dropId: drop.id, ...by }
  const pickup = { ...word, gate: 'fulfilment-agreed', reason: 'Pickup at the floor' } as const
  const few = { ...word, gate: 'scarcity-honest', reason: 'The rest goes to the crew' } as const
  await small.must('drops.passGate', pickup)
  await small.must('drops.overrideGate', few)
  return drop
}

export function issueOf(drop: Drop, folder: string, differs: Partial<Issue> = {}): Issue {
  return {
    dropId: drop.id,
    signer: 'Lead One',
    role: 'Production lead',
    expiresAt: instant('2026-12-20T12:00Z'),
    conditions: [],
    folder,
    ...differs,
  }
}
