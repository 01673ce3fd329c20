import type {
  Confirmation,
  ConfirmedLine,
  PrintedGate,
  ReadinessDocument,
} from '../../shared/domain/confirmation/confirmation.ts'
import { printUtc } from '../../shared/domain/confirmation/confirmation-words.ts'
import { element, fact } from './element.ts'

/** All that the document says, in the order in which it is asked for; `stands` is whether it may be announced. */
export function factsOf(document: ReadinessDocument, stands: boolean): readonly HTMLElement[] {
  const dates = dateFacts(document)
  if (document.kind === 'withdrawal') {
    const why = element('dl', '', fact('Why it was withdrawn', document.reason))
    return [why, element('h3', '', 'Dates that no longer hold'), dates]
  }
  return [
    promise(document, stands),
    ...document.lines.flatMap(lineTable),
    dates,
    ...list('Holds on condition that', document.conditions),
    ...list('Not proven, and signed all the same', overrideWords(document)),
    ...gates(document.gates),
  ]
}

function promise(document: Confirmation, stands: boolean): HTMLElement {
  const { announceable, commitAt, targetAt, zone, estimate } = document
  const about = estimate ? ' (estimate)' : ''
  return element(
    'div',
    stands ? 'promise' : 'promise past',
    element(
      'p',
      'count',
      element('strong', '', announceable.toLocaleString('en')),
      stands ? ' pieces may be announced' : ' pieces were promised; do not announce them',
    ),
    element(
      'dl',
      '',
      fact(`Ready by, commit date${about}`, element('b', '', printUtc(commitAt, zone))),
      fact(`Target date${about}`, printUtc(targetAt, zone)),
    ),
  )
}

function lineTable(line: ConfirmedLine): readonly HTMLElement[] {
  const { style, revision, colour, sizes, announceable } = line
  const title = `${style.code} ${style.name}, ${colour}, revision ${revision.letter}`
  const head = sizes.map(({ size }) => element('th', '', size))
  const row = sizes.map((of) => element('td', '', String(of.announceable)))
  const table = element(
    'table',
    '',
    element('tr', '', ...head, element('th', 'sum', 'Total')),
    element('tr', '', ...row, element('td', 'sum', String(announceable))),
  )
  return [element('h3', '', title), element('div', 'wide', table)]
}

function dateFacts(document: ReadinessDocument): HTMLElement {
  const { zone, window, marketingAt, launchAt, issuedAt } = document
  const expires =
    document.kind === 'confirmation' ? fact('Expires', printUtc(document.expiresAt, zone)) : null
  return element(
    'dl',
    'pairs',
    fact('Marketing may start', printUtc(marketingAt, zone)),
    fact('Launch', printUtc(launchAt, zone)),
    fact('Production starts', printUtc(window.start, zone)),
    fact('Production ends', printUtc(window.end, zone)),
    fact('Issued', printUtc(issuedAt, zone)),
    expires,
  )
}

function overrideWords({ overrides, zone }: Confirmation): readonly string[] {
  return overrides.map(
    ({ gate, reason, by, role, at }) =>
      `${gate}: ${reason} (${by}, ${role}, ${printUtc(at, zone)})`,
  )
}

function list(title: string, lines: readonly string[]): readonly HTMLElement[] {
  if (lines.length === 0) return []
  return [
    element('h3', '', title),
    element('ul', '', ...lines.map((line) => element('li', '', line))),
  ]
}

function gates(all: readonly PrintedGate[]): readonly HTMLElement[] {
  const lines = all.map(({ title, verdict, evidence }) => {
    const shown = evidence.map(({ what, value }) => `${what}: ${value}`).join('; ')
    return `${title}, ${VERDICTS[verdict]}${shown ? `. ${shown}` : ''}`
  })
  return list('Gates and their evidence', lines)
}

const VERDICTS: Readonly<Record<PrintedGate['verdict'], string>> = {
  passed: 'passed',
  overridden: 'overridden',
  'not-due': 'not due yet',
}
