import { create } from 'zustand'
import { type ActOf, BOARD_KEYS, CARD_KEYS, CARRY_KEYS } from '../features/board/hand/board-keys.ts'
import { ALL_KEY, DRAG_KEY, TABLE_KEYS } from '../features/patterns/drawing/table-keys.ts'
import { keysByWords } from '../kit/chord.ts'
import { LIST_KEYS } from '../kit/keys.ts'
import { PRINT_KEY } from '../kit/print-key.ts'
import { FRAME_KEYS, type FrameAct } from './frame-keys.ts'
import { printRoomKey, ROOM_KEYS } from './room-keys.ts'

/** Whether the list of keys lies over the room. */
export const useKeyList = create<{ readonly state: 'open' | 'closed' }>(() => ({ state: 'closed' }))

export const showKeys = (): void => useKeyList.setState({ state: 'open' })
export const hideKeys = (): void => useKeyList.setState({ state: 'closed' })

type Keys = readonly (readonly [keys: readonly string[], what: string])[]

type Words<Keys> = { readonly [Act in ActOf<Keys> & string]: string }

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

const ON_BOARD: Words<typeof BOARD_KEYS> = {
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
  conflict: 'next that is wrong, with Shift the one before',
  keep: 'keep or accept what is proposed',
  lane: 'choose the lane',
  clear: 'choose nothing',
}

const WALK = 'from card to card; Alt moves it, Alt Shift draws its end'
const AT_CARDS: Words<typeof CARD_KEYS> = {
  ...{ left: WALK, right: WALK, up: WALK, down: WALK },
  open: 'open the job',
  pickUp: 'pick up',
}

const CARRY = 'carry; with Shift four steps'
const IN_HAND: Words<typeof CARRY_KEYS> = {
  ...{ left: CARRY, right: CARRY, up: CARRY, down: CARRY },
  ...{ dayBack: 'carry by a day', dayOn: 'carry by a day' },
  ripple: 'push along what follows',
  drop: 'put down',
  putBack: 'put back',
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
      ...keysByWords(FRAME_KEYS, EVERYWHERE),
      ...ROOM_KEYS.map(({ key, where }) => [[printRoomKey(key)], `go to ${where}`] as const),
      ...keysByWords(byKey(LIST_KEYS), IN_LISTS),
      [['Esc'], 'leave'],
    ],
  },
  {
    name: 'Board',
    keys: [
      ...keysByWords(CARD_KEYS, AT_CARDS),
      ...keysByWords(BOARD_KEYS, ON_BOARD),
      [[PRINT_KEY], 'print the week'],
    ],
  },
  {
    name: 'A card in the hand',
    keys: [...keysByWords(CARRY_KEYS, IN_HAND)],
  },
  {
    name: 'Patterns',
    keys: [
      ...keysByWords(byKey(TABLE_KEYS), AT_TABLE),
      [[DRAG_KEY], 'held: drag the table'],
      [[ALL_KEY], 'choose all pieces'],
      [['Ctrl C', 'Ctrl V'], 'copy pieces, put them in'],
      [[PRINT_KEY], 'print pieces'],
    ],
  },
]

/** Bindings that are told by what they do, turned to what each key does. */
function byKey<Act extends string>(keys: { readonly [One in Act]: string }) {
  const acts = Object.keys(keys) as Act[]
  return Object.fromEntries(acts.map((act) => [keys[act].toUpperCase(), act]))
}
