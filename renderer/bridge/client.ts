import type { Answer, Ask, Command, Query, Refusal } from '../../shared/contract/calls.ts'
import type {
  Cancel,
  News,
  Progress,
  Reply,
  Request,
  Signature,
  WindowEnd,
} from '../../shared/contract/line.ts'
import type { SoFar } from '../../shared/contract/planning.ts'

export type Outcome<Name extends Command> =
  /** `step` names what was done, so that it can be taken back and nothing else with it. */
  | { readonly ok: true; readonly step: string }
  | { readonly ok: false; readonly refusal: Refusal<Name> }

/** What has changed; everything may have, when the line is a new one. */
type Heard = News | 'everything'

type Heeded = Exclude<Reply, { readonly fault: string }>

/** The service has a bug: what it was asked could not be answered. */
class FaultError extends Error {
  override name = 'FaultError'
}

interface Pending {
  readonly request: Request
  readonly progress: NonNullable<Watching['progress']>
  settle(reply: Reply): void
}

function cancelOf({ id }: Request, reason: unknown): Cancel {
  return reason === 'best' ? { cancel: id, keep: 'best' } : { cancel: id }
}

export interface Watching {
  /** Aborted with the reason 'best', the best answer so far is wanted; with any other, none. */
  readonly signal?: AbortSignal
  progress?(done: number, doing: string, soFar?: SoFar): void
}

export type Client = ReturnType<typeof openClient>

/** The window's end of the line: asks, and hears what has changed. */
export function openClient(sign: () => Signature) {
  const pending = new Map<string, Pending>()
  const listeners = new Set<(news: Heard) => void>()
  let line: WindowEnd | null = null

  function hear(message: Reply | News | Progress): void {
    if ('changed' in message) return tell(message)
    if ('progress' in message) {
      const { progress, done, doing, soFar } = message
      return pending.get(progress)?.progress(done, doing, soFar)
    }
    pending.get(message.id)?.settle(message)
    pending.delete(message.id)
  }

  function tell(news: Heard): void {
    for (const listener of listeners) listener(news)
  }

  async function request(name: string, ask: unknown, watching: Watching = {}): Promise<Heeded> {
    const request: Request = { id: crypto.randomUUID(), name, ask, by: sign() }
    const stop = () => line?.send(cancelOf(request, watching.signal?.reason))
    watching.signal?.addEventListener('abort', stop)
    const reply = await new Promise<Reply>((settle) => {
      const progress = watching.progress ?? (() => {})
      pending.set(request.id, { request, settle, progress })
      line?.send(request)
    })
    watching.signal?.removeEventListener('abort', stop)
    if ('fault' in reply) throw new FaultError(reply.fault)
    return reply
  }

  return {
    /** Takes a line, the first or one to a restarted service. Asking twice is safe: ids are kept in the journal. */
    link(newLine: WindowEnd): void {
      line = newLine
      line.listen(hear)
      for (const { request: asked } of pending.values()) newLine.send(asked)
      tell('everything')
    },

    async command<Name extends Command>(name: Name, ask: Ask<Name>): Promise<Outcome<Name>> {
      const { id, ...reply } = await request(name, ask)
      return (reply.ok ? { ok: true, step: id } : reply) as Outcome<Name>
    },

    async query<Name extends Query>(
      name: Name,
      ask: Ask<Name>,
      watching?: Watching,
    ): Promise<Answer<Name>> {
      const reply = await request(name, ask, watching)
      if (!reply.ok) throw new FaultError(`${name} was refused, which no query may be`)
      return reply.answer as Answer<Name>
    },

    /** Hears of every change, until the answer is called. */
    onNews(listener: (news: Heard) => void): () => void {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
