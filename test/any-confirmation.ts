import fc from 'fast-check'
import type {
  Confirmation,
  ConfirmedLine,
  UtcText,
} from '../shared/domain/confirmation/confirmation.ts'
import type { Hash, Pieces } from '../shared/domain/quantity.ts'
import type { Zone } from '../shared/domain/time.ts'
import { harbour } from './small-confirmation.ts'

const words = fc
  .array(
    fc.constantFrom('Linen', 'tee', 'ő', '“Harbour”', 'গেঞ্জি', '👕', '"', '\\', '<b>', '1×1'),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((parts) => parts.join(' '))
const hash = fc.string({
  unit: fc.constantFrom(...'0123456789abcdef'),
  minLength: 64,
  maxLength: 64,
})
const pieces = fc.nat(500) as unknown as fc.Arbitrary<Pieces>
const total = (counts: readonly Pieces[]) => counts.reduce((sum, count) => sum + count, 0) as Pieces

const line: fc.Arbitrary<ConfirmedLine> = fc
  .record({
    name: words,
    letter: fc.constantFrom('A', 'B', 'AA'),
    hash: hash as fc.Arbitrary<Hash>,
    colour: words,
    counts: fc.dictionary(fc.constantFrom('XS', 'S', 'M', 'L', 'XL', '38½'), pieces, {
      minKeys: 1,
    }),
  })
  .map(({ name, letter, hash, colour, counts }) => ({
    style: { code: 'ST', name },
    revision: { letter, hash },
    colour,
    sizes: Object.entries(counts).map(([size, announceable]) => ({ size, announceable })),
    announceable: total(Object.values(counts)),
  }))

const minute = fc.integer({ min: 0, max: 500_000 })
const utc = (minutes: number) =>
  new Date(Date.UTC(2026, 10, 1) + minutes * 60_000).toISOString() as UtcText

/** Confirmations of every size and wording that the rules let pass. */
export const anyConfirmation: fc.Arbitrary<Confirmation> = fc
  .record({
    lines: fc.array(line, { minLength: 1, maxLength: 5 }),
    name: words,
    band: fc.nat(7),
    zone: fc.constantFrom('Europe/London', 'Asia/Dhaka', 'America/St_Johns') as fc.Arbitrary<Zone>,
    conditions: fc.array(words, { maxLength: 3 }),
    times: fc
      .array(minute, { minLength: 7, maxLength: 7 })
      .map((all) => all.toSorted((a, b) => a - b)),
    estimate: fc.boolean(),
    sample: fc.boolean(),
  })
  .map(({ lines, name, band, zone, conditions, times, estimate, sample }) => ({
    ...harbour,
    drop: { code: 'LT-07', name, band },
    zone,
    lines,
    announceable: total(lines.map(({ announceable }) => announceable)),
    conditions,
    estimate,
    sample,
    ...datesOf(times),
  }))

function datesOf(times: readonly number[]) {
  const [start = 0, target = 0, end = 0, commit = 0, marketing = 0, launch = 0, issued = 0] = times
  return {
    window: { start: utc(start), end: utc(end) },
    targetAt: utc(target),
    commitAt: utc(commit),
    marketingAt: utc(marketing),
    launchAt: utc(launch),
    issuedAt: utc(issued),
    expiresAt: utc(issued + 10_000),
  }
}
