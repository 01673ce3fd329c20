const waits = [200, 1_000, 5_000] as const
const minute = 60_000

/**
 * What to do after the last of these deaths (milliseconds, ascending): how long to wait before the next start,
 * longer each time they follow close on each other; or give up after three within a minute.
 */
export function nextStart(deaths: readonly number[]): number | 'give-up' {
  const last = deaths.at(-1) ?? 0
  if (deaths.filter((death) => last - death < minute).length >= 3) return 'give-up'
  return waits[Math.min(streakOf(deaths), waits.length) - 1] ?? waits[0]
}

/** How many deaths in a row came within a minute of the one before. */
function streakOf(deaths: readonly number[]): number {
  const calm = deaths.findLastIndex(
    (death, index) => death - (deaths[index - 1] ?? -minute) >= minute,
  )
  return deaths.length - Math.max(calm, 0)
}
