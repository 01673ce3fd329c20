/** What keys do at the table that pieces lie on; the list of keys is made from this. */
export const TABLE_KEYS = {
  fit: '0',
  trueSize: '1',
  closer: '+',
  farther: '-',
  measure: 'm',
} as const

/** Held, it drags the table. */
export const DRAG_KEY = 'Space'
export const ALL_KEY = 'Ctrl A'
