import { inflateSync } from 'node:zlib'

/** What a PDF of ours says, in the order it is drawn: enough of a reader for text set in embedded subsets. */
export function pdfText(pdf: Uint8Array): string {
  const objects = objectsOf(Buffer.from(pdf).toString('latin1'))
  const letters = lettersByFont(objects)
  const pages = [...objects.values()].filter(({ body }) => body.includes('/Type /Page\n'))
  return pages.map((page) => pageText(page, objects, letters)).join('\n')
}

/** What each page draws, as it stands in the file, and the page's size in points. */
export function contentsOf(
  pdf: Uint8Array,
): readonly { readonly content: string; readonly width: number; readonly height: number }[] {
  const objects = objectsOf(Buffer.from(pdf).toString('latin1'))
  const pages = [...objects.values()].filter(({ body }) => body.includes('/Type /Page\n'))
  return pages.map(({ body }) => {
    const [, , width = 0, height = 0] = (/\/MediaBox \[([^\]]*)\]/.exec(body)?.[1] ?? '')
      .split(' ')
      .map(Number)
    return { content: contentOf(body, objects), width, height }
  })
}

/** Every embedded stream that is JSON. */
export function attachmentsOf(pdf: Uint8Array): readonly string[] {
  const objects = [...objectsOf(Buffer.from(pdf).toString('latin1')).values()]
  return objects
    .filter(({ body }) => body.includes('/Type /EmbeddedFile'))
    .map(({ text }) => text())
}

interface PdfObject {
  readonly body: string
  readonly text: () => string
}

type Objects = ReadonlyMap<string, PdfObject>
type Letters = ReadonlyMap<string, ReadonlyMap<number, string>>

function objectsOf(file: string): Objects {
  const found = file.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)
  return new Map([...found].map(([, id = '', whole = '']) => [id, readObject(whole)]))
}

function readObject(whole: string): PdfObject {
  const [body = '', stream] = whole.split(/\nstream\n/, 2)
  const bytes = Buffer.from((stream ?? '').replace(/\nendstream$/, ''), 'latin1')
  const packed = body.includes('/FlateDecode')
  return { body, text: () => (packed ? inflateSync(bytes) : bytes).toString('latin1') }
}

function lettersByFont(objects: Objects): Letters {
  const fonts = [...objects].flatMap(([id, { body }]) => {
    const map = /\/ToUnicode (\d+) 0 R/.exec(body)?.[1]
    return map ? [[id, readMap(objects.get(map)?.text() ?? '')] as const] : []
  })
  return new Map(fonts)
}

function readMap(cmap: string): ReadonlyMap<number, string> {
  const lists = [...cmap.matchAll(/<([0-9a-f]+)> <[0-9a-f]+> \[([^\]]*)\]/g)]
  return new Map(
    lists.flatMap(([, first = '0', list = '']) =>
      [...list.matchAll(/<([0-9a-f ]*)>/g)].map(
        ([, hex = ''], index) => [Number.parseInt(first, 16) + index, fromUtf16(hex)] as const,
      ),
    ),
  )
}

function fromUtf16(hex: string): string {
  return Buffer.from(hex.replaceAll(' ', ''), 'hex').swap16().toString('utf16le')
}

function pageText({ body }: PdfObject, objects: Objects, letters: Letters): string {
  const resources = refs(body, 'Resources')
    .map((id) => objects.get(id)?.body ?? '')
    .join()
  const fonts = new Map(
    [...resources.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', id = '']) => [
      name,
      letters.get(id),
    ]),
  )
  const content = contentOf(body, objects)
  const marks = content.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ|1 0 0 1 [\d.]+ ([\d.]+) Tm/g)
  let font: ReadonlyMap<number, string> | undefined
  let height = ''
  let text = ''
  for (const [, face, shown, y] of marks) {
    if (face) font = fonts.get(face)
    if (y !== undefined && y !== height) text += height === '' ? '' : '\n'
    if (y !== undefined) height = y
    if (shown) text += decode(shown, font)
  }
  return text
}

function contentOf(body: string, objects: Objects): string {
  return refs(body, 'Contents')
    .map((id) => objects.get(id)?.text() ?? '')
    .join('\n')
}

function decode(shown: string, font: ReadonlyMap<number, string> | undefined): string {
  const glyphs = [...shown.matchAll(/<([0-9a-f]*)>/g)].flatMap(
    ([, hex = '']) => hex.match(/.{4}/g) ?? [],
  )
  return glyphs.map((glyph) => font?.get(Number.parseInt(glyph, 16)) ?? '?').join('')
}

function refs(body: string, name: string): readonly string[] {
  return [...body.matchAll(new RegExp(`/${name} \\[?((?:\\d+ 0 R ?)+)`, 'g'))].flatMap(
    ([, list = '']) => [...list.matchAll(/(\d+) 0 R/g)].map(([, id = '']) => id),
  )
}
