import { create } from 'zustand'
import { LETTERS, type LetterAct } from '../features/board/hand/letters.ts'
import { TABLE_KEYS } from '../features/patterns/drawing/table-keys.ts'
import { printRoomKey, ROOM_KEYS } from './room-keys.ts'

/** Whether the list of keys lies over the room. */
export const useKeyList = create<{ readonly state: 'open' | 'closed' }>(() => ({ state: 'closed' }))

export const showKeys = (): void => useKeyList.setState({ state: 'open' })
export const hideKeys = (): void => useKeyList.setState({ state: 'closed' })

type Keys = readonly (readonly [keys: string, what: string])[]

/** What each letter of the board does; one without its words does not compile. */
const ON_BOARD: { readonly [Act in LetterAct]: string } = {
  hour: 'an hour at a time',
  day: 'a day',
  week: 'a week',
  now: 'today',
  earlier: 'earlier',
  later: 'later',
  choose: 'choose',
  lock: 'lock, unlock',
  unschedule: 'unschedule',
  place: 'at earliest',
  conflict: 'next conflict, with Shift the one before',
}

const AT_TABLE: { readonly [Act in keyof typeof TABLE_KEYS]: string } = {
  fit: 'all in sight',
  trueSize: 'true size',
  closer: 'closer',
  farther: 'farther',
  measure: 'measure',
}

export const KEY_GROUPS: readonly { readonly name: string; readonly keys: Keys }[] = [
  {
    name: 'Everywhere',
    keys: [
      ['Ctrl K', 'search or run a command'],
      ['Ctrl Z', 'undo'],
      ['Ctrl Shift Z', 'redo'],
      ...ROOM_KEYS.map(({ key, where }) => [printRoomKey(key), `go to ${where}`] as const),
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
      ['Enter', 'open the job'],
      ...Object.entries(LETTERS).map(([key, act]) => [key.toUpperCase(), ON_BOARD[act]] as const),
      ['Ctrl A', 'choose the lane'],
      ['Alt arrows', 'move by a step or a lane'],
      ['Alt Shift arrows', 'draw the end'],
      ['Ctrl P', 'print the week'],
    ],
  },
  {
    name: 'A card in the hand',
    keys: [
      ['Space', 'pick up, put down'],
      ['Arrows', 'carry; with Shift four steps'],
      ['PgUp, PgDn', 'carry by a day'],
      ['R', 'push along what follows'],
      ['Esc', 'put back'],
    ],
  },
  {
    name: 'Patterns',
    keys: [
      ...acts(TABLE_KEYS).map((act) => [TABLE_KEYS[act].toUpperCase(), AT_TABLE[act]] as const),
      ['Space', 'held: drag the table'],
      ['Ctrl A', 'choose all pieces'],
      ['Ctrl C, Ctrl V', 'copy pieces, put them in'],
      ['Ctrl P', 'print pieces'],
    ],
  },
]

function acts<Keys extends object>(keys: Keys): readonly (keyof Keys)[] {
  return Object.keys(keys) as (keyof Keys)[]
}
