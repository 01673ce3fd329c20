const longest = 2000

/** A text as a person reads it: `\U+4E2D` and `%%176` decoded, MTEXT's font and paragraph marks left out. */
export function plainText(text: string): string {
  return text
    .slice(0, longest)
    .replace(/\\U\+([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replace(/%%(\d{3})/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replace(/\\P/g, '\n')
    .replace(/\\[fFHWQTACcLlOo][^;\\]*;/g, '')
    .replace(/[{}]/g, '')
    .trim()
}
