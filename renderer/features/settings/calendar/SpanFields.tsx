import {
  type Instant,
  readWallClock,
  type Span,
  wallClockText,
  type Zone,
} from '../../../../shared/domain/time.ts'
import { TextField } from '../TextField.tsx'

/** A stretch as it is typed, by the floor's wall clock. */
export interface SpanDraft {
  readonly from: string
  readonly to: string
  readonly note: string
}

export function draftOf(span: Span & { readonly note: string }, zone: Zone): SpanDraft {
  const text = (at: Instant) => wallClockText(at, zone)
  return { from: text(span.start), to: text(span.end), note: span.note }
}

/** Null where it does not end after it starts. */
export function spanOf(
  { from, to, note }: SpanDraft,
  zone: Zone,
): (Span & { readonly note: string }) | null {
  const start = readWallClock(from, zone)
  const end = readWallClock(to, zone)
  if (start === null || end === null || end <= start) return null
  return { start, end, note: note.trim() }
}

interface SpanFieldsProps {
  readonly draft: SpanDraft
  readonly zone: Zone
  change(draft: SpanDraft): void
}

export function SpanFields({ draft, zone, change }: SpanFieldsProps) {
  return (
    <>
      <TextField
        label="From"
        zone={zone}
        value={draft.from}
        change={(from) => change({ ...draft, from })}
      />
      <TextField
        label="To"
        zone={zone}
        value={draft.to}
        change={(to) => change({ ...draft, to })}
      />
      <TextField
        label="Note"
        look="wide"
        most={2_000}
        value={draft.note}
        change={(note) => change({ ...draft, note })}
      />
    </>
  )
}
