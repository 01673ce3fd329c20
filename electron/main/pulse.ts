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
  let silent = 0
  const timer = setInterval(() => {
    silent += beat
    if (silent >= silence) stuck()
    else service.order({ ping: silent })
  }, beat)
  return {
    hear() {
      silent = 0
    },
    stop: () => clearInterval(timer),
  }
}
