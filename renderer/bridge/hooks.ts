import {
  keepPreviousData,
  type UseQueryResult,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query'
import { createContext, useCallback, useContext } from 'react'
import type { Answer, Ask, Command, Query } from '../../shared/contract/calls.ts'
import type { Client, Outcome, Watching } from './client.ts'

export const ClientContext = createContext<Client | null>(null)

/**
 * An answer that stays true: asked again when something it reads has changed. `null` for the ask waits. Who names a part
 * of it is drawn anew only when that part is another. What may be seen later is not asked for yet: what is known of it
 * is answered.
 */
export function useAnswer<Name extends Query, Part = Answer<Name>>(
  name: Name,
  ask: Ask<Name> | undefined,
  part?: (answer: Answer<Name>) => Part,
  when: 'now' | 'later' = 'now',
): UseQueryResult<Part> {
  const client = useClient()
  return useQuery({
    queryKey: [name, ask],
    queryFn: () => client.query(name, ask as Ask<Name>),
    enabled: ask !== undefined && when === 'now',
    placeholderData: keepPreviousData,
    ...(part && { select: part }),
  })
}

/** When an answer was last read: it changes with every reading, also with one that finds all as it was. */
export function useReadAt<Name extends Query>(name: Name, ask: Ask<Name>): number {
  return useAnswer(name, ask).dataUpdatedAt
}

/** What is known of an answer by now, for a hand that needs it once: nothing is asked, and nothing is drawn anew by it. */
export function useKnown<Name extends Query>(
  name: Name,
  ask: Ask<Name>,
): () => Answer<Name> | undefined {
  const queries = useQueryClient()
  return () => queries.getQueryData<Answer<Name>>([name, ask])
}

/** Asks for what a hand is about to open, so that the answer is on its way before the screen wants it. */
export function useAskAhead<Name extends Query>(name: Name): (ask: Ask<Name>) => void {
  const client = useClient()
  const queries = useQueryClient()
  return useCallback(
    (ask) =>
      void queries.prefetchQuery({
        queryKey: [name, ask],
        queryFn: () => client.query(name, ask),
      }),
    [client, queries, name],
  )
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

function useClient(): Client {
  const client = useContext(ClientContext)
  if (!client) throw new Error('No line to the service: wrap the app in ClientContext')
  return client
}
