import { describe, expect, it } from 'vitest'
import { nextStart } from '../../electron/main/restarts.ts'

const seconds = (...times: readonly number[]) => times.map((time) => time * 1_000)

describe('a service that died', () => {
  it('is started again almost at once the first time', () => {
    expect(nextStart(seconds(500))).toBe(200)
  })

  it('waits longer each time that one death follows close on another', () => {
    expect(nextStart(seconds(0, 40))).toBe(1_000)
    expect(nextStart(seconds(0, 40, 80))).toBe(5_000)
    expect(nextStart(seconds(0, 40, 80, 120))).toBe(5_000)
  })

  it('is given up at the third death within a minute', () => {
    expect(nextStart(seconds(0, 20, 59))).toBe('give-up')
    expect(nextStart(seconds(0, 20, 60))).toBe(5_000)
  })

  it('is forgiven after a calm minute', () => {
    expect(nextStart(seconds(0, 10, 100))).toBe(200)
  })
})
