/** What counts as a second: what passes, or what the processor gave to the thread that asks, however busy it is. */
export type FloorClock = 'wall' | 'processor'

export function secondsBy(clock: FloorClock): number {
  if (clock === 'wall') return performance.now() / 1000
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1_000_000
}
