import type { Command, Query } from '../../shared/contract/calls.ts'
import type { Cancel, News, Reply, Request, ServiceEnd } from '../../shared/contract/line.ts'
import { schemas } from '../../shared/contract/schemas.ts'
import type { Change } from '../../shared/domain/change.ts'
import type { Commander } from './commander.ts'
import type { Hands, View } from './use-case.ts'
import { views } from './use-cases/index.ts'
import type { Watch } from './workers/workers.ts'

export interface Service {
  handle(request: Request, watch?: Watch): Promise<Reply>
  serve(line: ServiceEnd): void
  /** Lets go of the holds whose time is up, and tells the windows. */
  releaseExpired(): void
}

const UNWATCHED: Watch = { signal: new AbortController().signal, progress: () => {} }

/** The whole factory behind one function. It knows nothing of Electron, windows or wires. */
export function openService(hands: Hands, commander: Commander): Service {
  const lines = new Set<ServiceEnd>()

  async function handle(request: Request, watch: Watch = UNWATCHED): Promise<Reply> {
    const { id, name } = request
    try {
      if (!isCall(name)) return { id, fault: `No such call: ${name}` }
      const asked = schemas[name].parse(request.ask)
      if (isQuery(name)) {
        return {
          id,
          ok: true,
          answer: await (views[name] as View<Query>)(hands, asked as never, watch),
        }
      }
      releaseExpired()
      const result = await commander.perform(id, name, asked, request.by)
      if (!result.ok) return { id, ok: false, refusal: result.refusal }
      if (result.value.length > 0) tell(newsOf(result.value))
      return { id, ok: true }
    } catch (error) {
      if (!watch.signal.aborted) console.error(`${name} (${id}) failed`, error)
      return { id, fault: error instanceof Error ? error.message : String(error) }
    }
  }

  function releaseExpired(): void {
    try {
      const { changes, expired } = commander.releaseExpired()
      if (changes.length > 0) tell({ ...newsOf(changes), expired })
    } catch (error) {
      console.error('Holds could not be let go', error)
    }
  }

  function tell(news: News): void {
    for (const line of lines) line.send(news)
  }

  return {
    handle,
    releaseExpired,
    serve(line) {
      const running = new Map<string, AbortController>()
      lines.add(line)
      line.onClose(() => {
        lines.delete(line)
        for (const work of running.values()) work.abort()
      })
      line.listen(async (message: Request | Cancel) => {
        if ('cancel' in message) return running.get(message.cancel)?.abort(message.keep)
        const { id } = message
        const work = new AbortController()
        running.set(id, work)
        const progress: Watch['progress'] = (done, doing, soFar) =>
          line.send({ progress: id, done, doing, soFar })
        const reply = await handle(message, { signal: work.signal, progress })
        running.delete(id)
        line.send(reply)
      })
    },
  }
}

const FEW = 100

function newsOf(changes: readonly Change[]): News {
  const changed = [...new Set(changes.map(({ table }) => table))]
  const bookings = changes.flatMap((change) =>
    change.table === 'booking' ? bookingOf(change) : [],
  )
  return bookings.length > 0 && bookings.length <= FEW ? { changed, bookings } : { changed }
}

function bookingOf({ before, after }: Extract<Change, { readonly table: 'booking' }>) {
  const id = (before ?? after)?.id
  return id === undefined ? [] : [{ id, after }]
}

const isCall = (name: string): name is Command | Query => Object.hasOwn(schemas, name)
const isQuery = (name: Command | Query): name is Query => Object.hasOwn(views, name)
