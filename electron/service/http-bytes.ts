/** For `JSON.stringify`: bytes as base64 under a tag of their own. A Buffer has made itself JSON before it gets here. */
export function encodeBytes(_: string, value: unknown): unknown {
  if (!(value instanceof Uint8Array)) return value
  return { $bytes: Buffer.from(value).toString('base64') }
}

/** For `JSON.parse`: the other way. */
export function decodeBytes(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, '$bytes')) return value
  const { $bytes } = value as { readonly $bytes: unknown }
  return new Uint8Array(Buffer.from(String($bytes), 'base64'))
}
