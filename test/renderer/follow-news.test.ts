import { QueryClient } from '@tanstack/react-query'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { openClient } from '../../renderer/bridge/client.ts'
import { followNews } from '../../renderer/bridge/follow-news.ts'
import type { News, WindowEnd } from '../../shared/contract/line.ts'
import type { BoardPlan } from '../../shared/contract/schedule.ts'

type Hear = Parameters<WindowEnd['listen']>[0]

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A window that has its answers, and the line on which it hears of news. */
function openWindow(...names: readonly string[]) {
  const client = openClient(() => ({ actor: 'Planner', station: 'OFFICE-1' }))
  let tell: Hear = () => {}
  const listen = (hear: Hear) => {
    tell = hear
  }
  client.link({ send: () => {}, listen, onClose: () => {} })
  const queries = new QueryClient()
  for (const name of names) queries.setQueryData([name, null], {})
  followNews(client, queries)
  const isStale = (name: string) => queries.getQueryState([name, null])?.isInvalidated
  const hear = (news: News) => tell(news)
  return { hear, tell: () => hear({ changed: ['booking'] }), queries, isStale }
}

it('makes stale at once what the news is about, and nothing else', () => {
  const { tell, isStale } = openWindow('schedule.broken', 'factory.setup', 'factory.state')
  tell()
  expect(['schedule.broken', 'factory.setup', 'factory.state'].map(isStale)).toEqual([
    true,
    false,
    true,
  ])
})

it('asks for the counts of all troubles once no more news comes', () => {
  const { tell, isStale } = openWindow('schedule.troubles')
  tell()
  vi.advanceTimersByTime(1_500)
  tell()
  vi.advanceTimersByTime(1_500)
  expect(isStale('schedule.troubles')).toBe(false)
  vi.advanceTimersByTime(500)
  expect(isStale('schedule.troubles')).toBe(true)
})

it('asks for the counts after ten seconds where news never ends', () => {
  const { tell, isStale } = openWindow('schedule.troubles')
  for (let second = 0; second < 10; second += 1) {
    expect(isStale('schedule.troubles')).toBe(false)
    tell()
    vi.advanceTimersByTime(1_000)
  }
  expect(isStale('schedule.troubles')).toBe(true)
})

it('shows a lock at once, but not one that comes with pins, which only the answer brings', () => {
  const { hear, queries } = openWindow()
  const booking = { id: 'bkg_a', jobId: 'job_a', lock: 'free' }
  queries.setQueryData(['schedule.plan', null], {
    plan: { bookings: [booking], jobs: [{ id: 'job_a' }] },
  })
  const lockNow = () =>
    queries.getQueryData<BoardPlan>(['schedule.plan', null])?.plan.bookings[0]?.lock
  const bookings = [{ id: 'bkg_a', after: { ...booking, lock: 'locked' } }] as never
  hear({ changed: ['booking', 'pin'], bookings })
  expect(lockNow()).toBe('free')
  hear({ changed: ['booking'], bookings })
  expect(lockNow()).toBe('locked')
})
