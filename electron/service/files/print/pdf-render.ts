import pdfmake from 'pdfmake'
import type { TDocumentDefinitions } from 'pdfmake/interfaces'
import type { DocumentFonts } from './document-fonts.ts'

/** The parts of pdfmake on a server that its types leave out. */
interface Press {
  readonly virtualfs: { writeFileSync(name: string, bytes: Uint8Array): void }
  setFonts(fonts: Readonly<Record<string, Face>>): void
  setUrlAccessPolicy(allows: () => boolean): void
  setLocalAccessPolicy(allows: () => boolean): void
  createPdf(definition: TDocumentDefinitions): { getStream(): Promise<Sheet> }
}

interface Face {
  readonly normal: string
  readonly bold: string
}

interface Reference {
  write(bytes: Uint8Array): void
  end(): void
}

/** A laid-out document that is not closed yet. */
interface Sheet extends AsyncIterable<Uint8Array> {
  readonly _root: { readonly data: { OutputIntents?: readonly Reference[] } }
  _addColorOutputIntent(): void
  ref(data: object): Reference
  end(): void
}

const press = pdfmake as unknown as Press

/** PDF/A-3b. It opens no file and no address: faces and colours come as bytes, and the same in gives the same out. */
export async function renderPdf(
  definition: TDocumentDefinitions,
  fonts: DocumentFonts,
): Promise<Uint8Array> {
  press.setUrlAccessPolicy(() => false)
  press.setLocalAccessPolicy(() => false)
  for (const [name, bytes] of Object.entries(fonts.faces)) {
    press.virtualfs.writeFileSync(name, Buffer.from(bytes))
  }
  press.setFonts({
    Next: face('next-latin'),
    NextExtended: face('next-latin-ext'),
    Mono: face('mono-latin'),
    MonoExtended: face('mono-latin-ext'),
  })
  const archived = { ...definition, version: '1.7', subset: 'PDF/A-3b' } as TDocumentDefinitions
  return close(await press.createPdf(archived).getStream(), fonts.colours)
}

async function close(sheet: Sheet, colours: Uint8Array): Promise<Uint8Array> {
  sheet._addColorOutputIntent = () => intend(sheet, colours)
  sheet.end()
  const chunks: Uint8Array[] = []
  for await (const chunk of sheet) chunks.push(chunk)
  return Buffer.concat(chunks)
}

/** As pdfkit does it, but from bytes: its own way reads a file beside its source, which bundling loses. */
function intend(sheet: Sheet, colours: Uint8Array): void {
  const profile = sheet.ref({ Length: colours.length, N: 3 })
  profile.write(Buffer.from(colours))
  profile.end()
  const name = pdfString('sRGB IEC61966-2.1')
  const intent = sheet.ref({
    Type: 'OutputIntent',
    S: 'GTS_PDFA1',
    Info: name,
    OutputConditionIdentifier: name,
    DestOutputProfile: profile,
  })
  intent.end()
  sheet._root.data.OutputIntents = [intent]
}

/** pdfkit writes a String object as a string of the PDF, and a bare one as a name. */
function pdfString(text: string): object {
  return Object(text)
}

function face(name: string): Face {
  return { normal: `${name}-400.woff`, bold: `${name}-700.woff` }
}
