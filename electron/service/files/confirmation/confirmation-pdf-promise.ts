import type { Content, TableCell } from 'pdfmake/interfaces'
import type {
  Confirmation,
  ConfirmedLine,
  UtcText,
} from '../../../../shared/domain/confirmation/confirmation.ts'
import { inFours, printUtc } from '../../../../shared/domain/confirmation/confirmation-words.ts'
import {
  boxed,
  HAIRLINE,
  heading,
  INK_FAINT,
  INK_SOFT,
  label,
  mono,
  notice,
  PAPER,
  ruled,
  words,
} from '../print/pdf-text.ts'
import { gateParts } from './confirmation-pdf-gates.ts'

const SIZES_A_ROW = 8

/** What may be announced, by when, and on what it rests. */
export function confirmedParts(document: Confirmation): readonly Content[] {
  return [
    supersedesNotice(document),
    promisePanel(document),
    heading('Announceable, by size'),
    ...document.lines.map(lineTable),
    heading('Dates'),
    dateTable(document),
    ...conditionParts(document.conditions),
    ...gateParts(document),
  ]
}

function supersedesNotice({ supersedes, number }: Confirmation): Content {
  if (supersedes === null) return []
  const said = `It replaces the document with fingerprint ${inFours(supersedes)}, which no longer holds.`
  return notice({ ink: INK_SOFT, fill: PAPER }, `v${number} replaces what came before`, said)
}

function promisePanel({ announceable, commitAt, targetAt, zone, estimate }: Confirmation): Content {
  const dates = [
    label(estimate ? 'Ready by (commit date, an estimate)' : 'Ready by (commit date)'),
    words(printUtc(commitAt, zone), { bold: true, fontSize: 13 }),
    label(estimate ? 'Target date, an estimate' : 'Target date', { margin: [0, 8, 0, 0] }),
    words(printUtc(targetAt, zone)),
    ...(estimate ? [words(ESTIMATE, { fontSize: 8.5, margin: [0, 6, 0, 0] })] : []),
  ]
  const count = [
    words(printCount(announceable), { bold: true, fontSize: 54, lineHeight: 0.95 }),
    words('pieces may be announced', { fontSize: 10.5 }),
  ]
  const row: TableCell[] = [
    { stack: count, fillColor: PAPER, margin: [14, 8, 14, 10], border: [true, true, false, true] },
    { stack: dates, fillColor: PAPER, margin: [14, 14, 12, 10], border: [false, true, true, true] },
  ]
  return {
    table: { widths: ['auto', '*'], body: [row] },
    layout: { ...boxed(HAIRLINE), defaultBorder: false },
    margin: [0, 10, 0, 0],
  }
}

const ESTIMATE =
  'Estimate: this floor has too little history of this style, so the widest default is used.'

function lineTable({ style, revision, colour, sizes, announceable }: ConfirmedLine): Content {
  const title = [
    words(`${style.code} ${style.name}, ${colour}`, { bold: true, width: '*' }),
    label(`revision ${revision.letter}`, { width: 'auto', noWrap: true, margin: [8, 1, 6, 0] }),
    mono(inFours(revision.hash.slice(0, 16)), {
      width: 'auto',
      noWrap: true,
      color: INK_FAINT,
      margin: [0, 1, 0, 0],
    }),
  ]
  const rows = Array.from({ length: Math.ceil(sizes.length / SIZES_A_ROW) }, (_, row) =>
    sizes.slice(row * SIZES_A_ROW, (row + 1) * SIZES_A_ROW),
  )
  return {
    unbreakable: sizes.length <= 2 * SIZES_A_ROW,
    stack: [
      { columns: title },
      ...rows.map((row, index) => sizeRow(row, index === rows.length - 1 ? announceable : null)),
    ],
    margin: [0, 0, 0, 8],
  }
}

function sizeRow(sizes: ConfirmedLine['sizes'], total: number | null): Content {
  const filler = Array.from({ length: SIZES_A_ROW - sizes.length }, () => words(''))
  const right = { alignment: 'right' } as const
  const names = sizes.map(({ size }) => label(size, right))
  const counts = sizes.map((of) => words(printCount(of.announceable), { ...right, fontSize: 12 }))
  const sum = total === null ? '' : printCount(total)
  return {
    table: {
      widths: [...Array.from({ length: SIZES_A_ROW }, () => 40), '*'],
      body: [
        [...names, ...filler, label(total === null ? '' : 'Total', right)],
        [...counts, ...filler, words(sum, { ...right, bold: true, fontSize: 12 })],
      ],
    },
    layout: { ...ruled, hLineWidth: (line: number) => (line === 1 ? 0 : 0.5), paddingTop: () => 2 },
    margin: [0, 3, 0, 0],
  }
}

function dateTable(document: Confirmation): Content {
  const { zone, window } = document
  const cell = (name: string, at: UtcText) => ({ stack: [label(name), words(printUtc(at, zone))] })
  return {
    table: {
      widths: ['*', '*'],
      body: [
        [cell('Marketing may start', document.marketingAt), cell('Launch', document.launchAt)],
        [cell('Production starts', window.start), cell('Production ends', window.end)],
        [cell('Issued', document.issuedAt), cell('Expires', document.expiresAt)],
      ],
    },
    layout: ruled,
  }
}

function conditionParts(conditions: readonly string[]): readonly Content[] {
  if (conditions.length === 0) return []
  return [heading('Holds on condition that'), { ul: conditions.map((text) => words(text)) }]
}

/** 1,240 */
function printCount(pieces: number): string {
  return String(pieces).replace(/\B(?=(\d{3})+$)/g, ',')
}
