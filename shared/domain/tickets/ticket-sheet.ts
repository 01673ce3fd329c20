import { printDay, printMoment, printPromise, printTime } from '../print-time.ts'
import { recipeText } from '../style/recipe.ts'
import type { Instant, Zone } from '../time.ts'
import type { Ticket } from './ticket.ts'

/** Words on paper: their top left corner in millimetres, their size in points. */
export interface TicketWords {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size: number
  readonly looks: 'plain' | 'bold' | 'label' | 'code'
}

/** Where everything stands on a ticket, in millimetres; drawn on the screen and on paper alike. */
export interface TicketSheet {
  readonly words: readonly TicketWords[]
  /** Lines across, by how far down they are. */
  readonly rules: readonly number[]
  readonly code: {
    readonly text: string
    readonly x: number
    readonly y: number
    readonly side: number
  }
  readonly band: {
    readonly band: number
    readonly x: number
    readonly y: number
    readonly width: number
    readonly height: number
  }
}

/** Both edges, and what is left between them on an A5. */
export const TICKET_MARGIN = 10
const WIDTH = 128
const RIGHT = TICKET_MARGIN + WIDTH
const CODE = { x: 98, y: 10, side: 40 } as const
const HEAD = 16
const SECOND = 72
const SIZES = { x: 52, step: 14.4, most: 6, row: 15 } as const
const FACTS = { label: 10, value: 36, step: 9 } as const
const FOOT = 195

export function layTicket(ticket: Ticket, zone: Zone, now: Instant): TicketSheet {
  const rows = Math.ceil(ticket.sizes.length / SIZES.most)
  const under = Math.max(142, 118 + rows * SIZES.row)
  return {
    words: [
      ...headWords(ticket),
      ...placeWords(ticket, zone),
      ...pieceWords(ticket),
      ...factWords(ticket, under + 5),
      words(footText(ticket, zone, now), TICKET_MARGIN, FOOT + 3, 9, 'label'),
    ],
    rules: [58, 88, 114, under, FOOT],
    code: { text: ticket.code, ...CODE },
    band: { band: ticket.drop.band, x: TICKET_MARGIN, y: 10, width: 4, height: 42 },
  }
}

function headWords({ code, copy, job, drop, operation, ...of }: Ticket): readonly TicketWords[] {
  const draft = of.revision.state === 'released' ? '' : ` (${of.revision.state})`
  const made = `${of.style} · rev ${of.revision.letter}${draft} · ${of.colourway}`
  return [
    words(drop.code, HEAD, 9, 38, 'bold', CODE.x),
    words(drop.name, HEAD, 25, 15, 'plain', CODE.x),
    words(job.code, HEAD, 34, 15, 'code', CODE.x),
    ...(copy > 1 ? [words(`COPY ${copy}`, HEAD, 43, 16, 'bold')] : []),
    words(code, CODE.x + (CODE.side - widthOf(code, 13, 'code')) / 2, 51, 13, 'code'),
    words(operation, TICKET_MARGIN, 61, 30, 'bold'),
    words(made, TICKET_MARGIN, 76, 16, 'plain'),
  ]
}

function placeWords({ place }: Ticket, zone: Zone): readonly TicketWords[] {
  const [left, top] = [TICKET_MARGIN, 91]
  const labels = [
    words('Station', left, top, 10, 'label'),
    words('Planned', SECOND, top, 10, 'label'),
  ]
  if (!place) return [...labels, words('not on the board yet', left, 97, 18, 'plain')]
  const { code, name, start, end } = place
  const isSameDay = printDay(start, zone) === printDay(end, zone)
  return [
    ...labels,
    words(code, left, 95, 24, 'bold', SECOND),
    words(name, left, 106, 12, 'plain', SECOND),
    words(printMoment(start, zone), SECOND, 95, 18, 'bold'),
    words(
      `to ${isSameDay ? printTime(end, zone) : printMoment(end, zone)}`,
      SECOND,
      104,
      16,
      'plain',
    ),
  ]
}

function pieceWords({ job, sizes }: Ticket): readonly TicketWords[] {
  const all = sizes.reduce((sum, { pieces }) => sum + pieces, 0)
  const isPart = all > job.pieces
  const cells = sizes.flatMap(({ size, pieces }, index) => {
    const x = SIZES.x + (index % SIZES.most) * SIZES.step
    const y = 117 + Math.floor(index / SIZES.most) * SIZES.row
    return [
      words(size, x, y, 12, 'label', x + SIZES.step),
      words(String(pieces), x, y + 5, 17, isPart ? 'plain' : 'bold', x + SIZES.step),
    ]
  })
  return [
    words('Pieces', TICKET_MARGIN, 117, 10, 'label'),
    words(String(job.pieces), TICKET_MARGIN, 121, 32, 'bold', SIZES.x),
    ...(isPart ? [words(`part of ${all}`, TICKET_MARGIN, 134, 12, 'plain', SIZES.x)] : []),
    ...cells,
  ]
}

function factWords(ticket: Ticket, top: number): readonly TicketWords[] {
  const facts = factsOf(ticket)
  const most = Math.max(1, Math.floor((FOOT - 1 - top) / FACTS.step))
  const left = facts.length - most
  const told = left > 0 ? facts.slice(0, most - 1) : facts
  const more = left > 0 ? [['', `and ${left + 1} more`] as const] : []
  return [...told, ...more].flatMap(([label, value], row) => [
    words(label, FACTS.label, top + row * FACTS.step + 1, 10, 'label', FACTS.value),
    words(
      value,
      FACTS.value,
      top + row * FACTS.step - 0.5,
      15,
      label === 'Recipe' ? 'bold' : 'plain',
    ),
  ])
}

function factsOf({ recipe, kit, materials }: Ticket): readonly (readonly [string, string])[] {
  return [
    ...(recipe ? [['Recipe', recipeText(recipe)] as const] : []),
    ...(kit ? [['Kit', kit] as const] : []),
    ...materials.map(
      ({ name, lots }, index) =>
        [index === 0 ? 'Material' : '', `${name}: ${lots.join(', ')}`] as const,
    ),
  ]
}

function footText({ drop }: Ticket, zone: Zone, now: Instant): string {
  return `${drop.code} launches ${printDay(drop.launchAt, zone)} · Printed ${printPromise(now, zone)}`
}

/** Widths of letters, as shares of their height: near enough to know what would not fit. */
const WIDE = { plain: 0.53, label: 0.53, bold: 0.58, code: 0.6 } as const
const LEAST = 0.6
const MILLIMETRES = 25.4 / 72

function widthOf(text: string, size: number, looks: TicketWords['looks']): number {
  return text.length * size * WIDE[looks] * MILLIMETRES
}

/** Smaller where they would not fit, to three fifths; what is longer still ends in an ellipsis. */
function words(
  text: string,
  x: number,
  y: number,
  size: number,
  looks: TicketWords['looks'],
  right = RIGHT,
): TicketWords {
  const room = right - x - 1
  const share = Math.max(LEAST, Math.min(1, room / widthOf(text, size, looks)))
  const fits = Math.floor(room / widthOf('M', size * share, looks) + 1e-6)
  const told = text.length <= fits ? text : `${text.slice(0, fits - 1)}…`
  return { text: told, x, y, size: size * share, looks }
}
