import { setImmediate, setTimeout } from 'node:timers/promises'
import type { MessagePort } from 'node:worker_threads'
import type { Engine } from '../../../shared/domain/planning/improve.ts'
import type { Best } from '../../../shared/domain/planning/run.ts'

export interface Thinking {
  readonly engine: Engine
  /** To the same search from another seed in another thread; null where there is none. */
  readonly peer: MessagePort | null
  isOver(): boolean
  tell(): void
}

const SLICE = 200
/** The first iterations each work out a whole plan: they go one by one, so that Stop is heard between them. */
const FIRST_PLANS = 20
/** Iterations after which two searches tell each other their best: counted, so that what comes of it is too. */
const EXCHANGE_EVERY = 40_000

/** Searches slice by slice until it is over; and at every so many iterations hears what the other search has found. */
export async function think({ engine, peer, isOver, tell }: Thinking): Promise<void> {
  const heard = peer && listen(peer)
  let next = EXCHANGE_EVERY
  while (!isOver()) {
    const slice = engine.iterations() < FIRST_PLANS ? 1 : SLICE
    engine.step(Math.min(slice, next - engine.iterations()))
    if (heard && engine.iterations() >= next) {
      heard.say(engine.best())
      const other = await heard.hear(isOver)
      if (other) engine.take(other)
    }
    if (engine.iterations() >= next) next += EXCHANGE_EVERY
    tell()
    await setImmediate()
  }
  peer?.close()
}

/** What the other says is heard in its order; a closed port is heard no more. */
function listen(peer: MessagePort) {
  const inbox: Best[] = []
  let isClosed = false
  peer.on('message', (best: Best) => inbox.push(best))
  peer.on('close', () => {
    isClosed = true
  })
  return {
    say: (best: Best) => peer.postMessage(best),
    async hear(isOver: () => boolean): Promise<Best | null> {
      while (inbox.length === 0 && !isClosed && !isOver()) await setTimeout(1)
      return inbox.shift() ?? null
    },
  }
}
