import type { Ticket } from '../../../shared/domain/tickets/ticket.ts'
import { TICKET_PAPERS } from '../../../shared/domain/tickets/ticket.ts'
import {
  layTicket,
  TICKET_MARGIN,
  type TicketWords,
} from '../../../shared/domain/tickets/ticket-sheet.ts'
import type { Instant, Zone } from '../../../shared/domain/time.ts'
import { Band } from '../Band.tsx'
import { useQrCode } from '../qr-code.ts'
import styles from './Tickets.module.css'

interface TicketPreviewProps {
  readonly ticket: Ticket
  readonly zone: Zone
  readonly now: Instant
  /** Once its code is drawn, which comes last. */
  drawn?(): void
}

const { width: WIDTH, height: HEIGHT } = TICKET_PAPERS.A5
/** Millimetres to the point. */
const PT = 25.4 / 72

/** A ticket as it will lie on the paper. */
export function TicketPreview({ ticket, zone, now, drawn }: TicketPreviewProps) {
  const { words, rules, code, band } = layTicket(ticket, zone, now)
  const picture = useQrCode(code.text)
  return (
    <svg
      className={styles.ticket}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={labelOf(ticket)}
    >
      <svg
        aria-hidden="true"
        x={band.x}
        y={band.y}
        width={band.width}
        height={band.height}
        viewBox={`0 0 8 ${(band.height * 8) / band.width}`}
      >
        <Band band={band.band} />
      </svg>
      {picture && (
        <image
          href={picture}
          x={code.x}
          y={code.y}
          width={code.side}
          height={code.side}
          onLoad={drawn}
        />
      )}
      {rules.map((y) => (
        <line key={y} x1={TICKET_MARGIN} x2={WIDTH - TICKET_MARGIN} y1={y} y2={y} />
      ))}
      {words.map((one) => (
        <Words key={`${one.x} ${one.y}`} words={one} />
      ))}
    </svg>
  )
}

function Words({ words: { text, x, y, size, looks } }: { readonly words: TicketWords }) {
  return (
    <text x={x} y={y} fontSize={size * PT} className={styles[looks]}>
      {text}
    </text>
  )
}

function labelOf({ code, copy, drop, operation }: Ticket): string {
  const which = copy > 1 ? `, copy ${copy}` : ''
  return `Ticket of ${drop.code} ${operation}, ${code}${which}`
}
