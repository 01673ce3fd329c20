import { create } from 'zustand'
import { LETTERS, type LetterAct } from '../features/board/hand/letters.ts'
import { ALL_KEY, DRAG_KEY, TABLE_KEYS } from '../features/patterns/drawing/table-keys.ts'
import { keysByAct } from '../kit/chord.ts'
import { LIST_KEYS } from '../kit/keys.ts'
import { PRINT_KEY } from '../kit/print-key.ts'
import { FRAME_KEYS, type FrameAct } from './frame-keys.ts'
import { printRoomKey, ROOM_KEYS } from './room-keys.ts'

/** Whether the list of keys lies over the room. */
export const useKeyList = create<{ readonly state: 'open' | 'closed' }>(() => ({ state: 'closed' }))

export const showKeys = (): void => useKeyList.setState({ state: 'open' })
export const hideKeys = (): void => useKeyList.setState({ state: 'closed' })

type Keys = readonly (readonly [keys: readonly string[], what: string])[]

/** What each key does; one without its words does not compile. */
const EVERYWHERE: { readonly [Act in FrameAct]: string } = {
  search: 'search or run a command',
  undo: 'undo',
  redo: 'redo',
  keys: 'this list',
}

const IN_LISTS: { readonly [Act in keyof typeof LIST_KEYS]: string } = {
  make: 'new style, new drop',
  find: 'find in the list',
}

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
      ...told(FRAME_KEYS, EVERYWHERE),
      ...ROOM_KEYS.map(({ key, where }) => [[printRoomKey(key)], `go to ${where}`] as const),
      ...told(byKey(LIST_KEYS), IN_LISTS),
      [['Esc'], 'leave'],
    ],
  },
  {
    name: 'Board',
    keys: [
      [['Arrows'], 'from card to card'],
      [['Enter'], 'open the job'],
      ...Object.entries(LETTERS).map(([key, act]) => [[key.toUpperCase()], ON_BOARD[act]] as const),
      [['Ctrl A'], 'choose the lane'],
      [['Alt arrows'], 'move by a step or a lane'],
      [['Alt Shift arrows'], 'draw the end'],
      [[PRINT_KEY], 'print the week'],
    ],
  },
  {
    name: 'A card in the hand',
    keys: [
      [['Space'], 'pick up, put down'],
      [['Arrows'], 'carry; with Shift four steps'],
      [['PgUp', 'PgDn'], 'carry by a day'],
      [['R'], 'push along what follows'],
      [['Esc'], 'put back'],
    ],
  },
  {
    name: 'Patterns',
    keys: [
      ...told(byKey(TABLE_KEYS), AT_TABLE),
      [[DRAG_KEY], 'held: drag the table'],
      [[ALL_KEY], 'choose all pieces'],
      [['Ctrl C', 'Ctrl V'], 'copy pieces, put them in'],
      [[PRINT_KEY], 'print pieces'],
    ],
  },
]

function told<Act extends string>(
  bindings: Readonly<Record<string, Act>>,
  words: { readonly [One in Act]: string },
): Keys {
  return keysByAct(bindings).map(([keys, act]) => [keys, words[act]])
}

/** Bindings that are told by what they do, turned to what each key does. */
function byKey<Act extends string>(keys: { readonly [One in Act]: string }) {
  const acts = Object.keys(keys) as Act[]
  return Object.fromEntries(acts.map((act) => [keys[act].toUpperCase(), act]))
}
