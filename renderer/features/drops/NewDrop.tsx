import { type FormEvent, useState } from 'react'
import type { DropId } from '../../../shared/domain/drop.ts'
import { useNow } from '../../bridge/clock.ts'
import { newId } from '../../bridge/new-id.ts'
import { Banner } from '../../kit/Banner.tsx'
import { Button } from '../../kit/Button.tsx'
import { NumberInput, TextInput } from '../../kit/controls.ts'
import { Dialog, DialogActions } from './Dialog.tsx'
import {
  type DropDraft,
  emptyDraft,
  emptyLine,
  fieldOf,
  orderOf,
  type Troubles,
} from './drop-draft.ts'
import { MomentField } from './MomentField.tsx'
import styles from './NewDrop.module.css'
import { NewDropLine } from './NewDropLine.tsx'
import { explainDrop } from './refusals.ts'
import { useDeed, useDone } from './use-deed.ts'
import { useFloor } from './use-floor.ts'

interface NewDropProps {
  onClose(): void
  onMade(drop: DropId): void
}

/** Specifies a drop. What is wrong is said at its field, and nothing typed is lost. */
export function NewDrop({ onClose, onMade }: NewDropProps) {
  const { zone } = useFloor()
  const now = useNow()
  const done = useDone()
  const [draft, setDraft] = useState<DropDraft>(() => emptyDraft(now, zone))
  const [found, setFound] = useState<Troubles>({})
  const create = useDeed('drops.createDrop', explainDrop)
  const refused = create.refusal && { [fieldOf(create.refusal)]: explainDrop(create.refusal) }
  const troubles: Troubles = { ...found, ...refused }
  const change = (part: Partial<DropDraft>) => setDraft({ ...draft, ...part })

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault()
    const order = orderOf(draft, zone, now)
    setFound(order.ok ? {} : order.refusal)
    if (!order.ok) return
    const dropId = newId<DropId>('drp')
    if (!(await create.run({ dropId, order: order.value }))) return
    done(`Created ${order.value.code}. Its jobs wait in the board’s strip.`)
    onMade(dropId)
    onClose()
  }

  return (
    <Dialog title="New drop" size={760} onClose={onClose}>
      <form className={styles.form} onSubmit={submit} noValidate>
        <div className={styles.names}>
          <TextInput
            label="Code"
            placeholder="LT-08"
            maxLength={24}
            data-autofocus
            value={draft.code}
            error={troubles.code}
            onChange={({ currentTarget }) => change({ code: currentTarget.value })}
          />
          <TextInput
            label="Name"
            placeholder="Harbour, second run"
            maxLength={120}
            value={draft.name}
            error={troubles.name}
            onChange={({ currentTarget }) => change({ name: currentTarget.value })}
          />
        </div>
        <fieldset className={styles.lines}>
          <legend>What is made</legend>
          {draft.lines.map((line, index) => (
            <NewDropLine
              key={line.key}
              line={line}
              number={draft.lines.length > 1 ? index + 1 : null}
              onChange={(next) =>
                setDraft((last) => ({
                  ...last,
                  lines: last.lines.map((one) => (one.key === line.key ? next : one)),
                }))
              }
              onRemove={() => change({ lines: draft.lines.filter((one) => one !== line) })}
            />
          ))}
          {troubles.lines && (
            <p role="alert" className={styles.trouble}>
              {troubles.lines}
            </p>
          )}
          <Button size="dense" onClick={() => change({ lines: [...draft.lines, emptyLine()] })}>
            Add a line
          </Button>
        </fieldset>
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
          <TextInput
            label="Audience"
            description="Who is told of it"
            maxLength={200}
            value={draft.audience}
            onChange={({ currentTarget }) => change({ audience: currentTarget.value })}
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
        {create.trouble && !create.refusal && <Banner tone="stop">{create.trouble}</Banner>}
        <DialogActions>
          <Button onClick={onClose}>Cancel</Button>
          <Button look="primary" type="submit" disabled={create.busy === 'yes'}>
            Create drop
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
