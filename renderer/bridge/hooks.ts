import {
  keepPreviousData,
  type QueryClient,
  type UseQueryResult,
  useQuery,
} from '@tanstack/react-query'
import { createContext, useCallback, useContext } from 'react'
import type { Answer, Ask, Command, Query, Source } from '../../shared/contract/calls.ts'
import type { BoardPlan } from '../../shared/contract/schedule.ts'
import { sources } from '../../shared/contract/sources.ts'
import type { Client, Outcome, Watching } from './client.ts'
import { patchPlan } from './patch-plan.ts'

export const ClientContext = createContext<Client | null>(null)

/**
 * An answer that stays true: asked again when something it reads has changed. `null` for the ask waits. Who names a part
 * of it is drawn anew only when that part is another.
 */
export function useAnswer<Name extends Query, Part = Answer<Name>>(
  name: Name,
  ask: Ask<Name> | undefined,
  part?: (answer: Answer<Name>) => Part,
): UseQueryResult<Part> {
  const client = useClient()
  return useQuery({
    queryKey: [name, ask],
    queryFn: () => client.query(name, ask as Ask<Name>),
    enabled: ask !== undefined,
    placeholderData: keepPreviousData,
    ...(part && { select: part }),
  })
}

export type Commanding<Name extends Command> = (ask: Ask<Name>) => Promise<Outcome<Name>>

/** Asks for something to be done. A refusal is answered; a fault is thrown. */
export function useCommand<Name extends Command>(name: Name): Commanding<Name> {
  const client = useClient()
  return useCallback((ask) => client.command(name, ask), [client, name])
}

/** Asks once, with progress and a way to stop: for what takes long. */
export function useAskOnce<Name extends Query>(
  name: Name,
): (ask: Ask<Name>, watching: Watching) => Promise<Answer<Name>> {
  const client = useClient()
  return useCallback((ask, watching) => client.query(name, ask, watching), [client, name])
}

/** What the frame shows around every room: it may follow a moment after the room. */
const FRAME: readonly string[] = ['factory.state', 'floor.pulse', 'readiness.drift', 'drops.names']

/** News makes stale only what reads the changed tables; the room in sight is asked for first. */
export function followNews(client: Client, queries: QueryClient): () => void {
  return client.onNews((heard) => {
    if (heard === 'everything') return void queries.invalidateQueries()
    const news = new Set<Source>([...heard.changed, 'journal'])
    const { bookings } = heard
    if (bookings) {
      queries.setQueriesData<BoardPlan>({ queryKey: ['schedule.plan'] }, (answer) =>
        answer ? patchPlan(answer, bookings) : answer,
      )
    }
    const invalidate = (inFrame: boolean) =>
      queries.invalidateQueries({
        predicate: ({ queryKey: [name] }) =>
          FRAME.includes(String(name)) === inFrame &&
          sources[name as Query].some((source) => news.has(source)),
      })
    void invalidate(false)
    void invalidate(true)
  })
}

function useClient(): Client {
  const client = useContext(ClientContext)
  if (!client) throw new Error('No line to the service: wrap the app in ClientContext')
  return client
}
