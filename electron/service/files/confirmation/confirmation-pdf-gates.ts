import type { Content } from 'pdfmake/interfaces'
import type {
  Confirmation,
  PrintedGate,
  PrintedOverride,
} from '../../../../shared/domain/confirmation/confirmation.ts'
import { printUtc } from '../../../../shared/domain/confirmation/confirmation-words.ts'
import type { Zone } from '../../../../shared/domain/time.ts'
import {
  heading,
  INK,
  INK_FAINT,
  label,
  notice,
  ruled,
  WARN,
  WARN_SOFT,
  words,
} from '../print/pdf-text.ts'

type Verdict = PrintedGate['verdict']

/** Overrides first: what was not proven must not hide behind what was. */
export function gateParts({ overrides, gates, zone }: Confirmation): readonly Content[] {
  const overridden = overrides.length
    ? [heading('Not proven, and signed all the same'), ...overrides.map((of) => override(of, zone))]
    : []
  const proven = gates.length ? [heading('Gates and their evidence'), gateTable(gates)] : []
  return [...overridden, ...proven]
}

function override({ gate, reason, by, role, at }: PrintedOverride, zone: Zone): Content {
  const said = `${reason}\n${by}, ${role}, ${printUtc(at, zone)}`
  return {
    stack: [notice({ ink: WARN, fill: WARN_SOFT }, gate, said)],
    unbreakable: true,
    margin: [0, -6, 0, 8],
  }
}

function gateTable(gates: readonly PrintedGate[]): Content {
  return {
    table: { widths: [12, 168, '*'], dontBreakRows: true, body: gates.map(gateRow) },
    layout: ruled,
  }
}

function gateRow({ title, verdict, evidence }: PrintedGate): Content[] {
  const shown = evidence.map(({ what, value }) => ({
    text: [words(`${what}: `, { color: INK_FAINT }), words(value)],
  }))
  return [
    { svg: MARKS[verdict], width: 10, margin: [0, 1, 0, 0] },
    { stack: [words(title, { bold: true }), label(VERDICTS[verdict])] },
    { stack: shown },
  ]
}

const VERDICTS: Readonly<Record<Verdict, string>> = {
  passed: 'passed',
  overridden: 'overridden, see above',
  'not-due': 'not due yet',
}

const MARKS: Readonly<Record<Verdict, string>> = {
  passed: mark(`<path d="M1.5 6.5l3 3 6-7" stroke="${INK}"/>`),
  overridden: mark(
    `<path d="M6 1.5l5 9H1z" stroke="${WARN}"/><path d="M6 5v2.6" stroke="${WARN}"/>`,
  ),
  'not-due': mark(`<rect x="2" y="2" width="8" height="8" stroke="${INK_FAINT}"/>`),
}

function mark(shape: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 12 12" fill="none" stroke-width="1.4">${shape}</svg>`
}
