import { QueryClient } from '@tanstack/react-query'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { openClient } from '../../renderer/bridge/client.ts'
import { followNews } from '../../renderer/bridge/follow-news.ts'
import type { WindowEnd } from '../../shared/contract/line.ts'

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
  return { tell: () => tell({ changed: ['booking'] }), isStale }
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

it('asks for the counts of all troubles once for much news, and not while it comes', () => {
  const { tell, isStale } = openWindow('schedule.troubles')
  tell()
  vi.advanceTimersByTime(1_500)
  tell()
  expect(isStale('schedule.troubles')).toBe(false)
  vi.advanceTimersByTime(500)
  expect(isStale('schedule.troubles')).toBe(true)
})
