import { type FormEvent, useState } from 'react'
import type { Drop } from '../../../../shared/domain/drop/drop.ts'
import type { GateName } from '../../../../shared/domain/readiness/gate.ts'
import { gateTitle } from '../../../../shared/domain/readiness/gate-title.ts'
import { Button } from '../../../kit/Button.tsx'
import { TextField } from '../../../kit/fields.tsx'
import { SignerFields } from '../confirmation/SignerFields.tsx'
import { explainGate } from '../refusals.ts'
import { useDeed, useDone } from '../use-deed.ts'
import { useSigner } from '../use-floor.ts'
import styles from './Gates.module.css'

export type WordKind = 'passed' | 'override'

interface GateWordFormProps {
  readonly kind: WordKind
  readonly gate: GateName
  readonly drop: Drop
  onClose(): void
}

/** A person's word on a gate: that it was done, or why the drop goes on without. */
export function GateWordForm({ kind, gate, drop, onClose }: GateWordFormProps) {
  const [signer, setSigner] = useState(useSigner())
  const [reason, setReason] = useState('')
  const word = useDeed(kind === 'passed' ? 'drops.passGate' : 'drops.overrideGate', explainGate)
  const done = useDone()
  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault()
    const by = signer.name.trim()
    const said = { dropId: drop.id, gate, reason: reason.trim(), by, role: signer.role.trim() }
    const step = await word.run(said)
    if (step === null) return
    done(`${kind === 'passed' ? 'Passed' : 'Overrode'} “${gateTitle(gate)}” of ${drop.code}`, step)
    onClose()
  }
  return (
    <form
      className={styles.form}
      aria-label={`${kind === 'passed' ? 'Word on' : 'Override'} ${gateTitle(gate)}`}
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onClose()
      }}
    >
      <TextField
        label={kind === 'passed' ? 'Note' : 'Reason, printed on the document'}
        placeholder={kind === 'passed' ? NOTES[gate] : 'Why the drop goes on without'}
        maxLength={400}
        autoFocus
        value={reason}
        error={word.trouble}
        change={setReason}
      />
      <SignerFields signer={signer} onChange={setSigner} />
      <div className={styles.submit}>
        <Button size="dense" onClick={onClose}>
          Cancel
        </Button>
        <Button size="dense" look="primary" type="submit" disabled={word.busy === 'yes'}>
          {kind === 'passed' ? PASSES[gate] : 'Override'}
        </Button>
      </div>
    </form>
  )
}

const NOTES: { readonly [Name in GateName]?: string } = {
  'sample-approved': 'Fit sample in M approved',
  'fulfilment-agreed': 'Pickup at the counter, Sat 10 to 14',
}

const PASSES: { readonly [Name in GateName]?: string } = {
  'sample-approved': 'Approve sample',
  'fulfilment-agreed': 'Agree fulfilment',
}
