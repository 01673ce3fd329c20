import { printPromise } from '../../../../shared/domain/print-time.ts'
import { readWallClock, type Zone } from '../../../../shared/domain/time.ts'
import { TextInput } from '../../../kit/controls.ts'
import { skippedWords } from '../../../kit/skipped-hour.ts'

interface MomentFieldProps {
  readonly label: string
  readonly zone: Zone
  /** As the field holds it: 2026-11-28T10:00, on the wall of the floor. */
  readonly value: string
  readonly error?: string | null | undefined
  onChange(value: string): void
}

/** A moment on the floor's own clock, with the zone said out loud under it. */
export function MomentField({ label, zone, value, error, onChange }: MomentFieldProps) {
  const at = readWallClock(value, zone)
  return (
    <TextInput
      type="datetime-local"
      label={label}
      description={skippedWords(value, zone) ?? (at === null ? zone : printPromise(at, zone))}
      value={value}
      error={error}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  )
}
