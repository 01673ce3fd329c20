import { HOUR, type Instant, readWallClock, type Zone } from '../../../../shared/domain/time.ts'

const HOLD_HOURS = 48

/** Two days on, unless somebody says otherwise. */
export function firstExpiry(now: Instant): Instant {
  return (now + HOLD_HOURS * HOUR) as Instant
}

export function holdTrouble(text: string, zone: Zone, now: Instant): string | null {
  const at = readWallClock(text, zone)
  if (at === null) return 'Say until when it is held.'
  return at > now ? null : 'It would expire at once. Choose a later moment.'
}
