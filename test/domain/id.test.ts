import fc from 'fast-check'
import { expect, it } from 'vitest'
import { idMaker } from '../../shared/domain/id.ts'

const NOW = 1_795_417_200_000
const byChance = fc.infiniteStream(fc.nat({ max: 255 }))
const fill = (chance: Iterator<number>) => (bytes: Uint8Array) =>
  bytes.forEach((_, at) => {
    bytes[at] = chance.next().value
  })

it('ids made later sort later, within one millisecond and when the clock goes back', () => {
  const steps = fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 2, maxLength: 200 })
  fc.assert(
    fc.property(steps, byChance, (moved, chance) => {
      let now = NOW
      const next = idMaker(() => now, fill(chance[Symbol.iterator]()))
      const ids = moved.map((step) => {
        now += step
        return next<string>('job')
      })
      expect(new Set(ids).size).toBe(ids.length)
      expect(ids.toSorted()).toEqual(ids)
    }),
  )
})

it('is a uuid of version 7 behind its prefix, of the time it was made at', () => {
  const id = idMaker(
    () => NOW,
    (bytes) => bytes.fill(255),
  )<string>('job')
  expect(id).toBe(`job_${NOW.toString(16).padStart(12, '0')}7000bfffffffffffffff`)
})

it('goes on into the next millisecond after 4,096 in one', () => {
  const next = idMaker(
    () => NOW,
    () => {},
  )
  const ids = Array.from({ length: 4097 }, () => next<string>('job'))
  expect(ids.toSorted()).toEqual(ids)
  expect(ids.at(-1)).toContain(`${(NOW + 1).toString(16)}7000`)
})
