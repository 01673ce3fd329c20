import { Select } from './controls.ts'
import { TextField } from './fields.tsx'

interface Signed {
  readonly actor: string
  /** What this PC is called. */
  readonly station: string
}

interface SignatureFieldsProps {
  readonly names: readonly string[]
  readonly draft: Signed
  readonly problem?: string | null
  change(fields: Partial<Signed>): void
}

/** Who sits at this PC, and what it is called: every entry of the journal says both. */
export function SignatureFields({ names, draft, problem = null, change }: SignatureFieldsProps) {
  return (
    <>
      <Select
        label="Name"
        searchable
        allowDeselect={false}
        data={names}
        value={draft.actor}
        onChange={(actor) => actor && change({ actor })}
      />
      <TextField
        label="This PC"
        required
        withAsterisk={false}
        maxLength={60}
        error={problem}
        value={draft.station}
        change={(station) => change({ station })}
      />
    </>
  )
}
