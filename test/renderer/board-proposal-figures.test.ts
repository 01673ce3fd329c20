import { expect, it } from 'vitest'
import {
  changeWords,
  figuresOf,
  isSame,
  sameWords,
} from '../../renderer/features/board/proposal/proposal-figures.ts'
import { type Kpis, kpisOf } from '../../shared/domain/planning/kpis.ts'
import type { Minutes } from '../../shared/domain/time.ts'
import { view } from '../small-factory.ts'

const none = kpisOf(view({ jobs: [], bookings: [] }))
const sameOf = (before: Kpis, after: Kpis, broken = 0) =>
  sameWords(figuresOf(before, after, broken).filter(isSame))

it('says by how much a proposal changes each figure, with a sign and a word', () => {
  const after = { ...none, conflicts: 2, changeover: 65 as Minutes }
  const changed = figuresOf({ ...none, waiting: 5 }, after, 1).filter((one) => !isSame(one))
  expect(changed.map((one) => `${one.name} ${changeWords(one)}`)).toEqual([
    'Promises broken ▲ 1 more',
    'Conflicts ▲ 2 more',
    'Without a place ▼ 5 fewer',
    'Changeovers ▲ 1 h 05 more',
  ])
})

it('says in one line what stays, and names what stays at something', () => {
  expect(sameOf(none, none)).toBe('Same as now: 10 figures, each 0')
  const late = { ...none, lateDrops: 2, minutesLate: 180 as Minutes }
  expect(sameOf(late, { ...late, waiting: 1 })).toBe(
    'Same as now: Late drops 2, Time late 3 h, 7 others 0',
  )
  expect(sameOf(none, { ...none, moved: 3 })).toBe('Same as now: 9 figures, each 0')
})
