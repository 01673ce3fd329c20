export interface DecodedText {
  readonly text: string
  readonly encoding: 'utf-8' | 'utf-16' | 'gb18030' | 'latin1'
}

/** UTF-8 where the bytes allow it; else Chinese where the high bytes pair up as common Chinese characters do; else Latin. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const wide = wideMark(bytes)
  if (wide) return { text: new TextDecoder(wide).decode(bytes), encoding: 'utf-16' }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' }
  } catch {
    const encoding = looksChinese(bytes) ? 'gb18030' : 'latin1'
    return { text: new TextDecoder(encoding).decode(bytes), encoding }
  }
}

function wideMark([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return null
}

/** Common characters begin with B0-D7; Latin small letters (E0-FF) and lone accents do not come in such pairs. */
function looksChinese(bytes: Uint8Array): boolean {
  let [common, other] = [0, 0]
  for (let index = 0; index < bytes.length; index += 1) {
    if (bytes[index]! < 0x80) continue
    const isPair = (bytes[index + 1] ?? 0) >= 0xa1
    if (isPair && bytes[index]! >= 0xb0 && bytes[index]! <= 0xd7) common += 1
    else if (!isPair || bytes[index]! > 0xf7) other += 1
    if (isPair) index += 1
  }
  return common > other
}
