import type { Running } from './running.ts'

export interface Pulse {
  hear(): void
  stop(): void
}

/** How often a service is asked whether it is there, and how long its silence is borne; milliseconds. */
export interface Patience {
  readonly beat: number
  readonly silence: number
}

/** Beats are counted, not clock time: a machine that slept for an hour has not had an hour of silence. */
export function takePulse(service: Running, { beat, silence }: Patience, stuck: () => void): Pulse {
  let unanswered = 0
  const timer = setInterval(() => {
    if (unanswered * beat >= silence) return stuck()
    unanswered += 1
    service.order({ ping: unanswered })
  }, beat)
  return {
    hear() {
      unanswered = 0
    },
    stop: () => clearInterval(timer),
  }
}
