import { NumberInput } from '../../../kit/controls.ts'
import { TextField } from '../../../kit/fields.tsx'
import { MomentField } from './MomentField.tsx'
import styles from './NewDrop.module.css'
import type { useNewDrop } from './use-new-drop.ts'

/** When it is launched and announced, to whom, and the number that marketing may name. */
export function LaunchFields({ drop }: { readonly drop: ReturnType<typeof useNewDrop> }) {
  const { zone, draft, troubles, change } = drop
  return (
    <div className={styles.pair}>
      <MomentField
        label="Launch"
        zone={zone}
        value={draft.launch}
        error={troubles.launch}
        onChange={(launch) => change({ launch })}
      />
      <MomentField
        label="Marketing start"
        zone={zone}
        value={draft.marketing}
        error={troubles.marketing}
        onChange={(marketing) => change({ marketing })}
      />
      <TextField
        label="Audience"
        description="Who is told of it"
        maxLength={200}
        value={draft.audience}
        change={(audience) => change({ audience })}
      />
      <NumberInput
        label="Announced limit"
        description="Only if marketing names a number, such as “only 200”"
        placeholder="none"
        min={1}
        max={100_000}
        allowDecimal={false}
        hideControls
        value={draft.limit ?? ''}
        onChange={(limit) => change({ limit: typeof limit === 'number' ? limit : null })}
      />
    </div>
  )
}
