import { describe, expect, it } from 'vitest'
import { findFailed, gatesOf, mayOverride } from '../../shared/domain/readiness/gates.ts'
import { approval, facts, gate, lineFacts } from '../small-facts.ts'

describe('an override', () => {
  const stale = { lines: [lineFacts({ nests: [] })] }
  const word = approval('nests-fresh', { kind: 'override', reason: 'Laid by hand' })

  it('passes a gate that fails, and prints its reason', () => {
    const of = facts({ ...stale, approvals: [...facts().approvals, word] })
    expect(gate('nests-fresh', of)).toMatchObject({ verdict: 'overridden' })
    expect(gate('nests-fresh', of).evidence).toMatchObject([
      {},
      { what: 'Override', value: 'Laid by hand' },
    ])
    expect(findFailed(gatesOf(of))).toEqual([])
  })

  it('is not heard once the gate passes by itself', () => {
    const of = facts({ approvals: [...facts().approvals, word] })
    expect(gate('nests-fresh', of).verdict).toBe('passed')
  })

  it('is not for a gate without which there is nothing to promise', () => {
    expect(mayOverride('revision-released')).toBe(false)
    expect(mayOverride('window-booked')).toBe(false)
    expect(mayOverride('nests-fresh')).toBe(true)
  })
})
