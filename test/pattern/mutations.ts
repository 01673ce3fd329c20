import fc from 'fast-check'

/** What a bad copy, a bad hand or a bad program does to a line. */
const damages: readonly ((line: string) => readonly string[])[] = [
  () => [],
  (line) => [line, line],
  (line) => [line.slice(0, Math.floor(line.length / 2))],
  () => [''],
  () => ['NaN'],
  () => ['-1e999'],
  () => ['99999999'],
  () => ['0'],
  (line) => [line.replace(/\d/g, '9')],
  (line) => [`-${line}`],
  (line) => [line.replace('.', ',')],
  (line) => [line.replaceAll(/["{}[\]<>:#]/g, '')],
  (line) => [`${line}${line}`],
  () => ['\u0000\ufffd'],
]

interface Damage {
  readonly at: number
  readonly how: number
  readonly with: number
}

/** Up to eight lines of a text gone wrong, the last of them sometimes swapped with another, and the end sometimes cut off. */
export function mutated(text: string): fc.Arbitrary<string> {
  const lines = text.split('\n')
  const place = fc.nat(lines.length - 1)
  const damage = fc.record({ at: place, how: fc.nat(damages.length), with: place })
  const whole = fc.constant(Number.POSITIVE_INFINITY)
  return fc
    .tuple(fc.array(damage, { minLength: 1, maxLength: 8 }), fc.oneof(whole, fc.nat(text.length)))
    .map(([all, end]) => all.reduce(damaged, lines).join('\n').slice(0, end))
}

function damaged(lines: readonly string[], { at, how, with: other }: Damage): readonly string[] {
  const [line, swapped] = [lines[at], lines[other]]
  if (line === undefined || swapped === undefined) return lines
  const damage = damages[how]
  if (damage) return [...lines.slice(0, at), ...damage(line), ...lines.slice(at + 1)]
  return lines.with(at, swapped).with(other, line)
}
