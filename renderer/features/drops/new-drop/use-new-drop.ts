import { type FormEvent, useState } from 'react'
import type { DropId } from '../../../../shared/domain/drop/drop.ts'
import { useNow } from '../../../bridge/clock.ts'
import { newId } from '../../../bridge/new-id.ts'
import { explainDrop } from '../refusals.ts'
import { useDeed, useDone } from '../use-deed.ts'
import { useFloor } from '../use-floor.ts'
import { type DropDraft, emptyDraft, fieldOf, orderOf, type Troubles } from './drop-draft.ts'

/** A drop as it is typed: what is wrong is known by field, whether the window or the service found it. */
export function useNewDrop(onMade: (drop: DropId) => void) {
  const { zone } = useFloor()
  const now = useNow()
  const done = useDone()
  const [draft, setDraft] = useState<DropDraft>(() => emptyDraft(now, zone))
  const [found, setFound] = useState<Troubles>({})
  const { busy, refusal, trouble, run } = useDeed('drops.createDrop', explainDrop)
  const refused = refusal && { [fieldOf(refusal)]: explainDrop(refusal) }

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault()
    const order = orderOf(draft, zone, now)
    setFound(order.ok ? {} : order.refusal)
    if (!order.ok) return
    const dropId = newId<DropId>('drp')
    const step = await run({ dropId, order: order.value })
    if (step === null) return
    done(`Created ${order.value.code}. Its jobs wait in the board’s strip.`, step)
    onMade(dropId)
  }

  return {
    zone,
    draft,
    change: (part: Partial<DropDraft>) => setDraft((last) => ({ ...last, ...part })),
    troubles: { ...found, ...refused } as Troubles,
    /** What no field is to blame for. */
    trouble: refusal ? null : trouble,
    busy,
    submit,
  }
}
