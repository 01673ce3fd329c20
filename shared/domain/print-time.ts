import { type Instant, type Minutes, type Span, wallClockOf, type Zone } from './time.ts'

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

/** 14:36 */
export function printTime(at: Instant, zone: Zone): string {
  const { hour, minute } = wallClockOf(at, zone)
  return `${pad(hour)}:${pad(minute)}`
}

/** Thu 26 Nov */
export function printDay(at: Instant, zone: Zone): string {
  const { weekday, day, month } = wallClockOf(at, zone)
  return `${WEEKDAYS[weekday - 1]} ${day} ${MONTHS[month - 1]}`
}

/** Thu 26 Nov 17:00 */
export function printMoment(at: Instant, zone: Zone): string {
  return `${printDay(at, zone)} ${printTime(at, zone)}`
}

/** Tue 24 Nov 07:00 to 08:47; the day is said again only where it is another. */
export function printSpan({ start, end }: Span, zone: Zone): string {
  const isSameDay = printDay(start, zone) === printDay(end, zone)
  return `${printMoment(start, zone)} to ${isSameDay ? printTime(end, zone) : printMoment(end, zone)}`
}

/** For documents that travel: Thu 26 Nov 2026, 17:00 GMT (Europe/London). */
export function printPromise(at: Instant, zone: Zone): string {
  const { year, offset } = wallClockOf(at, zone)
  return `${printDay(at, zone)} ${year}, ${printTime(at, zone)} ${printOffset(offset)} (${zone})`
}

/** GMT, GMT+1, GMT+5:30. */
export function printOffset(offset: string): string {
  const [hours, minutes] = offset.slice(1).split(':').map(Number)
  if (!hours && !minutes) return 'GMT'
  return `GMT${offset[0]}${hours}${minutes ? `:${pad(minutes)}` : ''}`
}

/** 45 min, 2 h, 2 h 45. */
export function printMinutes(minutes: Minutes): string {
  const whole = Math.round(Math.abs(minutes))
  const hours = Math.floor(whole / 60)
  if (hours === 0) return `${whole} min`
  return whole % 60 === 0 ? `${hours} h` : `${hours} h ${pad(whole % 60)}`
}

/** As `printMinutes`, for time that passes by day and night: 2 d 8 h. */
export function printElapsed(minutes: Minutes): string {
  const hours = Math.round(Math.abs(minutes) / 60)
  if (hours < 48) return printMinutes(minutes)
  return hours % 24 === 0 ? `${hours / 24} d` : `${Math.floor(hours / 24)} d ${hours % 24} h`
}

const pad = (value: number) => String(value).padStart(2, '0')
