import type { WebContents } from 'electron'
import type { ServiceNotice, ServiceRefused } from '../../shared/contract/shell.ts'
import type { ServiceStart } from '../../shared/contract/start.ts'
import { link, openAudience } from './audience.ts'
import { type Patience, type Pulse, takePulse } from './pulse.ts'
import { nextStart } from './restarts.ts'
import type { Running } from './running.ts'

export interface Service {
  /** Gives a window a line, now and again after each restart; starts a service that was given up. */
  connect(window: WebContents): void
  /** Lets it close its file; resolves when it is gone. */
  stop(): Promise<void>
}

const usual: Patience = { beat: 2_000, silence: 15_000 }

/** Keeps the service running, and gives windows their lines. Nothing that a window or the service says on one is read here. */
export function keepService(run: () => Running, start: ServiceStart, patience = usual): Service {
  const audience = openAudience()
  const deaths: number[] = []
  let running: Running | null = null
  let waiting: NodeJS.Timeout | null = null
  let stopped = false

  function begin(): void {
    waiting = null
    const service = run()
    running = service
    service.order({ start })
    watchOver(service, patience, ended)
    audience.linkAll(service)
  }

  function ended(refused: ServiceRefused | null): void {
    running = null
    if (!stopped) audience.tell(refused ? { notice: 'service-refused', refused } : afterDeath())
  }

  function afterDeath(): ServiceNotice {
    deaths.push(performance.now())
    const wait = nextStart(deaths)
    if (wait === 'give-up') {
      deaths.length = 0
      return { notice: 'service-gone' }
    }
    waiting = setTimeout(begin, wait)
    return { notice: 'service-lost' }
  }

  return {
    connect(window) {
      audience.welcome(window)
      if (running) link(window, running)
      else if (!waiting) begin()
    },
    async stop() {
      stopped = true
      if (waiting) clearTimeout(waiting)
      const service = running
      if (!service) return
      await new Promise<void>((gone) => {
        service.onExit(gone)
        service.order({ close: true })
        setTimeout(service.kill, 5_000)
      })
    },
  }
}

/** Its pulse is taken once it has opened the file, which may take long. `ended` gets the refusal, if it gave one. */
function watchOver(
  service: Running,
  patience: Patience,
  ended: (refused: ServiceRefused | null) => void,
): void {
  let refused: ServiceRefused | null = null
  let pulse: Pulse | null = null
  service.onWord((word) => {
    if ('pong' in word) return pulse?.hear()
    if ('ready' in word) pulse = takePulse(service, patience, service.kill)
    else refused = word.refused
  })
  service.onExit(() => {
    pulse?.stop()
    ended(refused)
  })
}
