import { chordOf } from '../../../kit/chord.ts'

/** What keys do wherever in the room the keyboard is, while nothing is in the hand; the list of keys is made from these. */
export const BOARD_KEYS = {
  1: 'hour',
  2: 'day',
  3: 'week',
  T: 'now',
  '[': 'earlier',
  ']': 'later',
  X: 'choose',
  'Ctrl A': 'lane',
  L: 'lock',
  U: 'unschedule',
  S: 'place',
  N: 'conflict',
  K: 'keep',
  Esc: 'clear',
} as const

/** What more they do among the cards. */
export const CARD_KEYS = {
  '←': 'left',
  '→': 'right',
  '↑': 'up',
  '↓': 'down',
  Enter: 'open',
  Space: 'pickUp',
} as const

/** What they do while a card is in the hand. */
export const CARRY_KEYS = {
  '←': 'left',
  '→': 'right',
  '↑': 'up',
  '↓': 'down',
  PgUp: 'dayBack',
  PgDn: 'dayOn',
  R: 'ripple',
  Space: 'drop',
  Enter: 'drop',
  Esc: 'putBack',
} as const

export type ActOf<Keys> = Keys[keyof Keys]
export type Arrow = 'left' | 'right' | 'up' | 'down'

export function actIn<Act extends string>(
  keys: Readonly<Record<string, Act>>,
  event: KeyboardEvent,
): Act | undefined {
  return keys[chordOf(event)]
}
