import type { StationEntry } from '../../../../shared/contract/factory.ts'
import { AmountField } from '../../../kit/fields.tsx'
import { useDraft } from '../../../kit/use-draft.ts'
import { CodeFields } from '../CodeFields.tsx'
import { Dialog } from '../Dialog.tsx'
import { useSaving } from '../use-saving.ts'
import { STATION_KIND_OPTIONS } from './station-kinds.ts'

interface StationFormProps {
  readonly station: StationEntry
  close(): void
}

export function StationForm({ station, close }: StationFormProps) {
  const saving = useSaving('factory.saveStation')
  const [draft, change] = useDraft(station)
  return (
    <Dialog
      title={station.code ? `Station ${station.code}` : 'New station'}
      problem={problemOf(draft)}
      close={close}
      save={() => saving(entryOf(draft), `Saved station ${draft.code.trim()}`)}
    >
      <CodeFields draft={draft} kinds={STATION_KIND_OPTIONS} change={change} />
      <AmountField
        label="Jobs at once"
        least={1}
        most={20}
        value={draft.capacity}
        change={(capacity) => change({ capacity })}
      />
      <AmountField
        label="Place on the board"
        hint="From the top, 0 first"
        most={1_000}
        value={draft.position}
        change={(position) => change({ position })}
      />
    </Dialog>
  )
}

function problemOf({ code, name, capacity }: StationEntry): string | null {
  if (!code.trim()) return 'Give the station a code, such as CUT-1.'
  if (!name.trim()) return 'Give the station a name.'
  return capacity < 1 ? 'A station holds at least one job at once.' : null
}

/** A record may carry more than what is typed here: only the entry's own fields are sent. */
function entryOf({ id, code, name, kind, capacity, position }: StationEntry): StationEntry {
  return { id, code: code.trim(), name: name.trim(), kind, capacity, position }
}
