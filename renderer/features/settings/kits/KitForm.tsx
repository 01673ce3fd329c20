import type { FactorySetup, KitEntry } from '../../../../shared/contract/factory.ts'
import type { StationId } from '../../../../shared/domain/resources/station.ts'
import { Button } from '../../../kit/Button.tsx'
import { Autocomplete, MultiSelect } from '../../../kit/controls.ts'
import { AmountField } from '../../../kit/fields.tsx'
import { refused } from '../../../kit/toast.tsx'
import { useDraft } from '../../../kit/use-draft.ts'
import { Dialog } from '../Dialog.tsx'
import styles from '../SettingsPage.module.css'
import { TextField } from '../TextField.tsx'
import { useSaving } from '../use-saving.ts'

interface KitFormProps {
  readonly kit: KitEntry
  readonly setup: Pick<FactorySetup, 'stations' | 'kitNames'>
  readonly isKept: boolean
  close(): void
}

export function KitForm({ kit, setup, isKept, close }: KitFormProps) {
  const saving = useSaving('factory.saveKit')
  const [draft, change] = useDraft(kit)
  const entry = { ...draft, code: draft.code.trim(), name: draft.name.trim() || draft.code.trim() }
  return (
    <Dialog
      title={isKept ? `Kit ${kit.code}` : 'New kit'}
      problem={entry.code ? null : 'Give the kit the code that operations call it by.'}
      close={close}
      save={() => saving(entry, `Saved kit ${entry.code}`)}
    >
      <Autocomplete
        label="Code"
        description="As operations call it, such as platen 40x50"
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        data-autofocus
        maxLength={60}
        data={[...setup.kitNames]}
        value={draft.code}
        onChange={(code) => change({ code })}
      />
      <TextField label="Name" value={draft.name} change={(name) => change({ name })} />
      <AmountField
        label="There are"
        hint="As many bookings can have one at once"
        least={1}
        most={100}
        value={draft.count}
        change={(count) => change({ count: Math.max(1, count) })}
      />
      <MultiSelect
        className={styles.wide ?? ''}
        label="Fits"
        description="Choose none where it fits every station that can do the work"
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        data={setup.stations.map(({ id, code, name }) => ({ value: id, label: `${code} ${name}` }))}
        value={[...draft.stationIds]}
        onChange={(stationIds) => change({ stationIds: stationIds as StationId[] })}
      />
      {isKept && <RemoveKit kit={kit} close={close} />}
    </Dialog>
  )
}

function RemoveKit({ kit, close }: Pick<KitFormProps, 'kit' | 'close'>) {
  const remove = useSaving('factory.removeKit')
  return (
    <div>
      <Button
        look="danger"
        onClick={async () => {
          const trouble = await remove(kit.id, `Removed kit ${kit.code}`)
          if (trouble) refused(trouble)
          close()
        }}
      >
        Remove
      </Button>
    </div>
  )
}
