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
      ['G P', 'go to Patterns'],
      ['G B', 'go to the board'],
      ['G F', 'go to the floor'],
      ['G D', 'go to Drops'],
      ['G S', 'go to Settings'],
      ['C', 'new style, new drop'],
      ['/', 'find in the list'],
      ['Esc', 'leave'],
      ['?', 'this list'],
    ],
  },
  {
    name: 'Board',
    keys: [
      ['Arrows', 'from card to card'],
      ['Space', 'pick up, put down'],
      ['Arrows', 'carry; with Shift four steps'],
      ['PgUp, PgDn', 'carry by a day'],
      ['R', 'push along what follows'],
      ['Alt arrows', 'move by a step or a lane'],
      ['Alt Shift arrows', 'draw the end'],
      ['Enter', 'open the job'],
      ['X, Ctrl A', 'choose, choose the lane'],
      ['S, L, U', 'at earliest, lock, unschedule'],
      ['N, Shift N', 'next, previous conflict'],
      ['1, 2, 3', 'hour, day, week'],
      ['T', 'today'],
      ['[, ]', 'earlier, later'],
      ['Ctrl P', 'print the week'],
    ],
  },
  {
    name: 'Patterns',
    keys: [
      ['0', 'all in sight'],
      ['1', 'true size'],
      ['+, −', 'closer, farther'],
      ['Space', 'held: drag the table'],
      ['M', 'measure'],
      ['Ctrl A', 'choose all pieces'],
      ['Ctrl C, Ctrl V', 'copy pieces, put them in'],
      ['Ctrl P', 'print pieces'],
    ],
  },
]
