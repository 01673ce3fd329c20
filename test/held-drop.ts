import type { DropId } from '../shared/domain/drop/drop.ts'
import { HOUR, type Instant, instant } from '../shared/domain/time.ts'
import { CLOCK, type SmallService } from './small-service.ts'

export const START = instant(CLOCK)
export const hours = (count: number) => (START + count * HOUR) as Instant
export const TOMORROW = hours(24)

export const dropNamed = async (small: SmallService, code: string): Promise<DropId> =>
  (await small.see('drops.names', null)).find((one) => one.code === code)!.id

/** LT-07 has jobs in the strip: its first window is taken and held. */
export async function holdDrop(small: SmallService, expiresAt = TOMORROW): Promise<DropId> {
  const dropId = await dropNamed(small, 'LT-07')
  const ask = { work: { of: 'drop', dropId }, by: hours(480), overtime: 'no' } as const
  const [first] = (await small.see('schedule.windows', ask))!.windows
  const { moves, overtime } = first!
  await small.must('schedule.takeSlot', { dropId, moves, overtime, expiresAt })
  return dropId
}
