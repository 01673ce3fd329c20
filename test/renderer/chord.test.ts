import { describe, expect, it } from 'vitest'
import { chordOf, keysByAct } from '../../renderer/kit/chord.ts'

const NONE = { ctrlKey: false, metaKey: false, shiftKey: false }

describe('a key', () => {
  it('is told as it is written, whichever of Ctrl and Cmd is held', () => {
    expect(chordOf({ ...NONE, key: 'x' })).toBe('X')
    expect(chordOf({ ...NONE, key: ' ' })).toBe('Space')
    expect(chordOf({ ...NONE, key: 'Escape' })).toBe('Esc')
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
    expect(keysByAct({ Enter: 'drop', R: 'push', Space: 'drop' })).toEqual([
      [['Enter', 'Space'], 'drop'],
      [['R'], 'push'],
    ])
  })

  it('calls the four arrows by one word', () => {
    expect(keysByAct({ '←': 'go', '→': 'go', '↑': 'go', '↓': 'go' })).toEqual([[['Arrows'], 'go']])
  })
})
