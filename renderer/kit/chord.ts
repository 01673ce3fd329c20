type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey'>

/** Signs for keys that the browser calls by a word or a blank. */
const SIGNS: Readonly<Record<string, string>> = {
  ' ': 'Space',
  Escape: 'Esc',
  PageUp: 'PgUp',
  PageDown: 'PgDn',
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
}

const ARROWS = ['←', '→', '↑', '↓']

/** Keys that are told as they are written: Z, ?, Space, Ctrl Shift Z. Shift is told beside Ctrl alone; elsewhere it is in the sign, or says how. */
export function chordOf({ key, ctrlKey, metaKey, shiftKey }: Pressed): string {
  const sign = SIGNS[key] ?? key.toUpperCase()
  if (!ctrlKey && !metaKey) return sign
  return shiftKey ? `Ctrl Shift ${sign}` : `Ctrl ${sign}`
}

/** What each of these keys does, and all the keys that do it, in the order in which they are bound. */
export function keysByAct<Act extends string>(
  bindings: Readonly<Record<string, Act>>,
): readonly (readonly [keys: readonly string[], act: Act])[] {
  const entries = Object.entries(bindings)
  return [...new Set(entries.map(([, act]) => act))].map((act) => {
    const keys = entries.filter(([, other]) => other === act).map(([chord]) => chord)
    return [ARROWS.every((arrow) => keys.includes(arrow)) ? ['Arrows'] : keys, act]
  })
}
