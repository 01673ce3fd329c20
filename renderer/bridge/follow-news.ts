import type { QueryClient } from '@tanstack/react-query'
import type { Query, Source } from '../../shared/contract/calls.ts'
import type { BoardPlan } from '../../shared/contract/schedule.ts'
import { sources } from '../../shared/contract/sources.ts'
import type { Client } from './client.ts'
import { patchPlan } from './patch-plan.ts'

/** What the frame shows around every room: it may follow a moment after the room. */
const FRAME: readonly string[] = ['factory.state', 'floor.pulse', 'readiness.drift', 'drops.names']

/** Costly to answer and in nobody's hurry: asked again once there has been no news for so long, and at the latest so long after the first; milliseconds. */
const UNHURRIED: readonly string[] = ['schedule.troubles']
const PAUSE = 2_000
const LATEST = 10_000

/** News makes stale only what reads the changed tables; the room in sight is asked for first. */
export function followNews(client: Client, queries: QueryClient): () => void {
  const later = openLater(queries)
  return client.onNews((heard) => {
    if (heard === 'everything') return void queries.invalidateQueries()
    const news = new Set<Source>([...heard.changed, 'journal'])
    const { bookings } = heard
    // A lock that comes or goes with pins would be half the truth without them: the answer brings both.
    if (bookings && !news.has('pin')) {
      queries.setQueriesData<BoardPlan>({ queryKey: ['schedule.plan'] }, (answer) =>
        answer ? patchPlan(answer, bookings) : answer,
      )
    }
    const invalidate = (inFrame: boolean) =>
      queries.invalidateQueries({
        predicate: ({ queryKey: [name] }) =>
          FRAME.includes(String(name)) === inFrame &&
          !UNHURRIED.includes(String(name)) &&
          isStale(name, news),
      })
    void invalidate(false)
    void invalidate(true)
    later(news)
  })
}

const isStale = (name: unknown, news: ReadonlySet<Source>) =>
  sources[name as Query].some((source) => news.has(source))

function openLater(queries: QueryClient): (news: ReadonlySet<Source>) => void {
  const heard = new Set<Source>()
  let pause: ReturnType<typeof setTimeout> | undefined
  let latest: ReturnType<typeof setTimeout> | undefined
  const tell = () => {
    clearTimeout(pause)
    clearTimeout(latest)
    const news = new Set(heard)
    heard.clear()
    void queries.invalidateQueries({
      predicate: ({ queryKey: [name] }) => UNHURRIED.includes(String(name)) && isStale(name, news),
    })
  }
  return (news) => {
    if (heard.size === 0) latest = setTimeout(tell, LATEST)
    clearTimeout(pause)
    pause = setTimeout(tell, PAUSE)
    for (const source of news) heard.add(source)
  }
}
