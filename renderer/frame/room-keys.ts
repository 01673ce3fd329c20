/** The rooms with their keys: G, then this letter. */
export const ROOM_KEYS = [
  { to: '/patterns', key: 'p', where: 'Patterns' },
  { to: '/board', key: 'b', where: 'the board' },
  { to: '/floor', key: 'f', where: 'the floor' },
  { to: '/drops', key: 'd', where: 'Drops' },
  { to: '/settings', key: 's', where: 'Settings' },
] as const

/** As it is written on a button: G P. */
export const printRoomKey = (key: string): string => `G ${key.toUpperCase()}`
