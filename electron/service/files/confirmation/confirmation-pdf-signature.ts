import type { Column, Content, TableCell } from 'pdfmake/interfaces'
import {
  inFours,
  printToken,
  printUtc,
} from '../../../../shared/domain/confirmation/confirmation-words.ts'
import { boxed, heading, INK, label, mono, PAPER, words } from '../print/pdf-text.ts'
import type { PrintedDocument } from './confirmation-pdf.ts'

/** Who signed, and how anyone can see that it is so. */
export function signaturePanel(printed: PrintedDocument): Content {
  const { document, fingerprint } = printed
  const code: Column = {
    qr: printToken(document, fingerprint),
    fit: 104,
    eccLevel: 'M',
    foreground: INK,
    background: PAPER,
    width: 'auto',
  }
  const columns: Column[] = [{ stack: facts(printed), width: '*' }, code]
  const panel: TableCell = { columns, columnGap: 14, fillColor: PAPER, margin: [14, 10, 14, 10] }
  return {
    unbreakable: true,
    stack: [
      heading('Signed'),
      { table: { widths: ['*'], body: [[panel]] }, layout: boxed(INK) },
      label(checkSentence(printed), { margin: [0, 6, 0, 0] }),
    ],
  }
}

function facts({ document, fingerprint }: PrintedDocument): Content[] {
  const { signer, factory, issuedAt, zone } = document
  const groups = inFours(fingerprint).split(' ')
  const dossier =
    document.kind === 'confirmation' ? [fact('Full dossier, kept at the factory')] : []
  const dossierHash =
    document.kind === 'confirmation' ? [mono(inFours(document.dossierHash), { fontSize: 6.5 })] : []
  return [
    words(signer.name, { bold: true, fontSize: 13 }),
    words(`${signer.role}, ${factory.name}`),
    words(printUtc(issuedAt, zone)),
    fact('Fingerprint (SHA-256 of the JSON file)'),
    mono(groups.slice(0, 8).join(' '), { bold: true }),
    mono(groups.slice(8).join(' '), { bold: true }),
    fact('Factory key'),
    mono(factory.keyId),
    ...dossier,
    ...dossierHash,
  ]
}

const fact = (text: string) => label(text, { margin: [0, 6, 0, 0] })

function checkSentence({ jsonName }: PrintedDocument): string {
  return (
    `To check it with no network: open verify.html in any browser and drop ${jsonName} on it (it is attached to this ` +
    'PDF too); the page must call it genuine and current, with the factory key and fingerprint printed here.'
  )
}
