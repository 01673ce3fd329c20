import { SEARCH_KEY } from '../kit/spotlight.ts'

/** Keys that do the same wherever nobody types; the list of keys is made from this. */
export const FRAME_KEYS = {
  [SEARCH_KEY]: 'search',
  'Ctrl Z': 'undo',
  'Ctrl Shift Z': 'redo',
  'Ctrl Y': 'redo',
  '?': 'keys',
} as const

export type FrameAct = (typeof FRAME_KEYS)[keyof typeof FRAME_KEYS]

/** The key that is shown beside an act: the first that does it. */
export function keyOf(act: FrameAct): string {
  return Object.entries(FRAME_KEYS).find(([, other]) => other === act)![0]
}
