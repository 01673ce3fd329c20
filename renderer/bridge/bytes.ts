/** For `JSON.stringify`: bytes as base64 under a tag of their own. */
export function encodeBytes(_: string, value: unknown): unknown {
  if (!(value instanceof Uint8Array)) return value
  let text = ''
  for (const byte of value) text += String.fromCharCode(byte)
  return { $bytes: btoa(text) }
}

/** For `JSON.parse`: the other way. */
export function decodeBytes(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('$bytes' in value)) return value
  return Uint8Array.from(atob(String(value.$bytes)), (letter) => letter.charCodeAt(0))
}
