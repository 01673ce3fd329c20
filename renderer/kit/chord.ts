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
  const sign = SIGNS[key] ?? (key.length === 1 ? key.toUpperCase() : key)
  if (!ctrlKey && !metaKey) return sign
  return shiftKey ? `Ctrl Shift ${sign}` : `Ctrl ${sign}`
}

/** What these keys do, in words, each with all the keys that do it, in the order in which they are bound. */
export function keysByWords<Act extends string>(
  bindings: Readonly<Record<string, Act>>,
  words: { readonly [One in Act]: string },
): readonly (readonly [keys: readonly string[], words: string])[] {
  const entries = Object.entries(bindings).map(([chord, act]) => [chord, words[act]] as const)
  return [...new Set(entries.map(([, what]) => what))].map((what) => {
    const keys = entries.filter(([, other]) => other === what).map(([chord]) => chord)
    return [ARROWS.every((arrow) => keys.includes(arrow)) ? ['Arrows'] : keys, what]
  })
}
