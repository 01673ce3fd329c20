import { create } from 'zustand'

/** Whether the list of keys lies over the room. */
export const useKeyList = create<{ readonly state: 'open' | 'closed' }>(() => ({ state: 'closed' }))

export const showKeys = (): void => useKeyList.setState({ state: 'open' })
export const hideKeys = (): void => useKeyList.setState({ state: 'closed' })

type Keys = readonly (readonly [keys: string, what: string])[]

export const KEY_GROUPS: readonly { readonly name: string; readonly keys: Keys }[] = [
  {
    name: 'Everywhere',
    keys: [
      ['Ctrl K', 'search or run a command'],
      ['Ctrl Z', 'undo'],
      ['Ctrl Shift Z', 'redo'],
      ['G, then P B F D S', 'go to a room'],
      ['?', 'this list'],
    ],
  },
  {
    name: 'Board',
    keys: [
      ['Arrows', 'go from card to card'],
      ['Space', 'pick up, put down; arrows carry'],
      ['Shift + arrow', 'carry four steps'],
      ['R', 'while carrying: push along what follows'],
      ['Alt + arrow', 'move by one step, or to the next lane'],
      ['Alt Shift + arrow', 'draw the end'],
      ['Enter', 'open the job'],
      ['X, Ctrl A', 'choose, choose the lane'],
      ['S, L, U', 'at earliest, lock, unschedule'],
      ['N, Shift N', 'next, previous conflict'],
      ['1, 2, 3', 'hour, day, week'],
      ['T', 'today'],
      ['[, ]', 'earlier, later'],
    ],
  },
  {
    name: 'Patterns',
    keys: [
      ['C', 'new style'],
      ['/', 'find in the library'],
      ['0, 1', 'all in sight, true size'],
      ['+, −', 'closer, farther'],
      ['Space + drag', 'move the table'],
      ['M', 'measure'],
    ],
  },
  {
    name: 'Drops',
    keys: [
      ['C', 'new drop'],
      ['/', 'find a drop'],
    ],
  },
]
