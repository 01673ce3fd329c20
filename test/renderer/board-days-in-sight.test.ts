import { describe, expect, it } from 'vitest'
import { openAxis } from '../../renderer/features/board/lanes/axis.ts'
import { daysIn } from '../../renderer/features/board/lanes/days-in-sight.ts'
import { instant } from '../../shared/domain/time.ts'
import { LONDON, week } from '../small-factory.ts'

const axis = openAxis('day', instant('2026-11-23T00:00Z'), LONDON, week)
const [mon, tue, wed] = axis.days as readonly [(typeof axis.days)[0], ...(typeof axis.days)[0][]]

describe('the days in sight', () => {
  it('are whole ones: of those at both ends enough is to be seen', () => {
    expect(daysIn(axis, 0, tue!.x + 40)).toEqual({ start: mon.start, end: wed!.start })
    expect(daysIn(axis, 0, tue!.x + 10)).toEqual({ start: mon.start, end: tue!.start })
    expect(daysIn(axis, tue!.x - 10, wed!.x)).toEqual({ start: tue!.start, end: wed!.start })
  })

  it('are all that are laid out where nothing is to be seen, and up to their end at the last', () => {
    expect(daysIn(axis, 0, 0)).toEqual(axis.span)
    expect(daysIn(axis, 0, axis.width)).toEqual(axis.span)
  })
})
