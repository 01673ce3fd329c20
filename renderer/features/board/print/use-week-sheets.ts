import { useMemo } from 'react'
import { openPlan } from '../../../../shared/domain/schedule/plan.ts'
import { type Instant, startOfDay } from '../../../../shared/domain/time.ts'
import {
  layWeek,
  type WeekPaper,
  type WeekSheet,
} from '../../../../shared/domain/week/week-sheet.ts'
import { useAnswer } from '../../../bridge/hooks.ts'
import type { BoardView } from '../board-view.ts'

/** The sheets as the service will print them; empty until the weeks' plan has come. */
export function useWeekSheets(
  { view }: BoardView,
  start: Instant,
  count: number,
  paper: WeekPaper,
): readonly WeekSheet[] {
  const { zone } = view.plan
  const { data } = useAnswer('schedule.plan', { start, end: startOfDay(start, zone, 7 * count) })
  return useMemo(() => {
    if (!data) return []
    const opened = openPlan(data.plan)
    const held = new Set(data.holds.map(({ dropId }) => dropId))
    const weeks = Array.from({ length: count }, (_, index) => ({
      start: startOfDay(start, zone, 7 * index),
      end: startOfDay(start, zone, 7 * (index + 1)),
    }))
    return weeks.flatMap((week) => layWeek(opened, week, paper, held))
  }, [data, start, count, zone, paper])
}
