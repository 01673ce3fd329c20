import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces'
import type { ReadinessDocument } from '../../../../shared/domain/confirmation/confirmation.ts'
import { printName } from '../../../../shared/domain/confirmation/confirmation-words.ts'
import type { Hash } from '../../../../shared/domain/quantity.ts'
import type { DocumentFonts } from '../print/document-fonts.ts'
import { drawBand } from '../print/pdf-band.ts'
import { renderPdf } from '../print/pdf-render.ts'
import {
  HAIRLINE,
  INK,
  INK_FAINT,
  label,
  mono,
  notice,
  WARN,
  WARN_SOFT,
  words,
} from '../print/pdf-text.ts'
import { confirmedParts } from './confirmation-pdf-promise.ts'
import { signaturePanel } from './confirmation-pdf-signature.ts'
import { withdrawnParts } from './confirmation-pdf-withdrawal.ts'

/** A signed document on its way to paper: what it says, and the file that proves it. */
export interface PrintedDocument {
  readonly document: ReadinessDocument
  readonly fingerprint: Hash
  readonly json: string
  readonly jsonName: string
}

const PAGE = { left: 62, top: 40, right: 44, bottom: 52 }

/** A4, with the JSON attached; the same document gives the same bytes. */
export function confirmationPdf(
  printed: PrintedDocument,
  fonts: DocumentFonts,
): Promise<Uint8Array> {
  return renderPdf(define(printed), fonts)
}

function define(printed: PrintedDocument): TDocumentDefinitions {
  const { document } = printed
  const body =
    document.kind === 'confirmation' ? confirmedParts(document) : withdrawnParts(document)
  return {
    pageSize: 'A4',
    pageMargins: [PAGE.left, PAGE.top, PAGE.right, PAGE.bottom],
    language: 'en',
    displayTitle: true,
    info: infoOf(document),
    defaultStyle: { font: 'Next', fontSize: 9.5, color: INK, lineHeight: 1.15 },
    content: [head(document), sampleNotice(document), ...body, signaturePanel(printed)],
    background: (_page, { height }) =>
      drawBand(document.drop.band, { x: 26, width: 10, top: 28, bottom: height - 28 }),
    footer: (page, pages) => footer(printed, page, pages),
    files: { json: attachment(printed) },
    pageBreakBefore: ({ headlineLevel }, nodes) =>
      headlineLevel === 1 && nodes.getFollowingNodesOnPage().length === 0,
    ...(document.sample ? { watermark: sampleMark } : {}),
  }
}

const sampleMark = {
  text: 'SAMPLE',
  font: 'Next',
  bold: true,
  color: INK,
  opacity: 0.07,
  fontSize: 150,
}

function infoOf(document: ReadinessDocument) {
  const issued = new Date(document.issuedAt)
  const what = document.kind === 'withdrawal' ? 'Withdrawal' : 'Readiness confirmation'
  return {
    title: `${what} ${printName(document)}`,
    author: document.factory.name,
    creator: 'Selvedge',
    producer: 'Selvedge',
    creationDate: issued,
    modDate: issued,
  }
}

function head({ kind, drop, factory, number }: ReadinessDocument): Content {
  const title = kind === 'withdrawal' ? 'WITHDRAWAL' : 'READINESS CONFIRMATION'
  return [
    {
      columns: [
        words(title, { bold: true, fontSize: 9 }),
        words(factory.name, { alignment: 'right', color: INK_FAINT }),
      ],
    },
    {
      columns: [
        mono(drop.code, { bold: true, fontSize: 30, width: 'auto', lineHeight: 1 }),
        words(drop.name, { bold: true, fontSize: 18, width: '*', margin: [12, 10, 0, 0] }),
        mono(`v${number}`, { bold: true, fontSize: 18, width: 'auto', margin: [8, 10, 0, 0] }),
      ],
      margin: [0, 8, 0, 6],
    },
    rule(1.5, INK),
  ]
}

function sampleNotice({ sample }: ReadinessDocument): Content {
  if (!sample) return []
  const said = 'Made on the sample factory. It is true in form and promises nothing to anyone.'
  return notice({ ink: WARN, fill: WARN_SOFT }, 'Sample', said)
}

function footer({ document, fingerprint }: PrintedDocument, page: number, pages: number): Content {
  return {
    margin: [PAGE.left, 14, PAGE.right, 0],
    stack: [
      rule(0.5, HAIRLINE),
      {
        columns: [
          mono(`${printName(document)} · ${fingerprint.slice(0, 8)}`, { color: INK_FAINT }),
          label(`Page ${page} of ${pages}`, { alignment: 'right' }),
        ],
        margin: [0, 5, 0, 0],
      },
    ],
  }
}

function attachment({ document, json, jsonName }: PrintedDocument) {
  const issued = new Date(document.issuedAt)
  return {
    src: `data:application/json;base64,${Buffer.from(json).toString('base64')}`,
    name: jsonName,
    description: 'The signed document itself: what verify.html checks',
    relationship: 'Source' as const,
    creationDate: issued,
    modifiedDate: issued,
  }
}

function rule(lineWidth: number, lineColor: string): Content {
  const x2 = 595.28 - PAGE.left - PAGE.right
  return { canvas: [{ type: 'line', x1: 0, y1: 0, x2, y2: 0, lineWidth, lineColor }] }
}
