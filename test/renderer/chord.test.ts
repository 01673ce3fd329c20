import { describe, expect, it } from 'vitest'
import { chordOf, keysByWords } from '../../renderer/kit/chord.ts'

const NONE = { ctrlKey: false, metaKey: false, shiftKey: false }

describe('a key', () => {
  it('is told as it is written, whichever of Ctrl and Cmd is held', () => {
    expect(chordOf({ ...NONE, key: 'x' })).toBe('X')
    expect(chordOf({ ...NONE, key: ' ' })).toBe('Space')
    expect(chordOf({ ...NONE, key: 'Escape' })).toBe('Esc')
    expect(chordOf({ ...NONE, key: 'Enter' })).toBe('Enter')
    expect(chordOf({ ...NONE, key: 'z', ctrlKey: true })).toBe('Ctrl Z')
    expect(chordOf({ ...NONE, key: 'Z', metaKey: true, shiftKey: true })).toBe('Ctrl Shift Z')
  })

  it('has Shift in its sign already where Ctrl is not held', () => {
    expect(chordOf({ ...NONE, key: '?', shiftKey: true })).toBe('?')
    expect(chordOf({ ...NONE, key: 'N', shiftKey: true })).toBe('N')
  })
})

describe('a list of keys', () => {
  it('has what is done once, with every key that does it', () => {
    const bindings = { Enter: 'drop', R: 'push', Space: 'drop' } as const
    expect(keysByWords(bindings, { drop: 'put down', push: 'push along' })).toEqual([
      [['Enter', 'Space'], 'put down'],
      [['R'], 'push along'],
    ])
  })

  it('calls the four arrows by one word where they do one thing, each its way', () => {
    const bindings = { '←': 'left', '→': 'right', '↑': 'up', '↓': 'down' } as const
    const go = { left: 'go', right: 'go', up: 'go', down: 'go' }
    expect(keysByWords(bindings, go)).toEqual([[['Arrows'], 'go']])
  })
})
