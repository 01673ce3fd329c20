import type { Content } from 'pdfmake/interfaces'
import type { UtcText, Withdrawal } from '../../../../shared/domain/confirmation/confirmation.ts'
import { inFours, printUtc } from '../../../../shared/domain/confirmation/confirmation-words.ts'
import { heading, label, mono, notice, ruled, STOP, STOP_SOFT, words } from '../print/pdf-text.ts'

/** Says first what to do, then why, then what it takes back. */
export function withdrawnParts(document: Withdrawal): readonly Content[] {
  const { drop, reason, supersedes } = document
  return [
    words('Do not announce', { bold: true, fontSize: 30, color: STOP, margin: [0, 14, 0, 0] }),
    words(`The confirmation of ${drop.code} is withdrawn. What it promised no longer holds.`, {
      fontSize: 12,
    }),
    notice({ ink: STOP, fill: STOP_SOFT }, 'Why', reason),
    heading('Withdrawn document'),
    mono(inFours(supersedes)),
    heading('Dates that no longer hold'),
    dateTable(document),
  ]
}

function dateTable(document: Withdrawal): Content {
  const row = (name: string, at: UtcText) => [label(name), words(printUtc(at, document.zone))]
  return {
    table: {
      widths: [110, '*'],
      body: [
        row('Marketing was to start', document.marketingAt),
        row('Launch', document.launchAt),
        row('Ready by', document.commitAt),
        row('Withdrawn', document.issuedAt),
      ],
    },
    layout: ruled,
  }
}
