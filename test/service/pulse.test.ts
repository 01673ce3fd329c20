import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { takePulse } from '../../electron/main/pulse.ts'
import type { Running } from '../../electron/main/running.ts'

const patience = { beat: 2_000, silence: 15_000 }

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

it('asks every two seconds, and is content with a service that answers', () => {
  const pulse = pulseOf((answer) => answer())
  vi.advanceTimersByTime(600_000)
  expect(pulse).toMatchObject({ asked: 300, stuck: 0 })
})

it('finds a service stuck that is silent for fifteen seconds', () => {
  const pulse = pulseOf(() => {})
  vi.advanceTimersByTime(15_000)
  expect(pulse.stuck).toBe(0)
  vi.advanceTimersByTime(2_000)
  expect(pulse.stuck).toBe(1)
})

it('forgives a silence that ends in time', () => {
  const pulse = pulseOf((answer, asked) => asked % 7 === 0 && answer())
  vi.advanceTimersByTime(600_000)
  expect(pulse.stuck).toBe(0)
})

it('does not take a machine that slept for a service that is stuck', () => {
  const pulse = pulseOf((answer) => answer())
  vi.setSystemTime(Date.now() + 3_600_000)
  vi.advanceTimersByTime(2_000)
  expect(pulse.stuck).toBe(0)
})

function pulseOf(respond: (answer: () => void, asked: number) => unknown) {
  const seen = { asked: 0, stuck: 0 }
  const service: Running = {
    order: () => respond(pulse.hear, ++seen.asked),
    take: () => {},
    onWord: () => {},
    onExit: () => {},
    kill: () => {},
  }
  const stuck = () => {
    seen.stuck += 1
    pulse.stop()
  }
  const pulse = takePulse(service, patience, stuck)
  return seen
}
