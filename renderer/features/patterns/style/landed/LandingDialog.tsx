import type { LandingTerms } from '../../../../../shared/domain/cost/landed.ts'
import { FormDialog } from '../../../../kit/FormDialog.tsx'
import { useDraft } from '../../../../kit/use-draft.ts'
import { useEdit } from '../../use-edit.ts'
import { LandingFields } from './LandingFields.tsx'

interface LandingDialogProps {
  readonly landing: LandingTerms
  readonly currency: string
  close(): void
}

/** Of every style that is made here, not of the one that is open. */
export function LandingDialog({ landing, currency, close }: LandingDialogProps) {
  const save = useEdit('patterns.saveLanding')
  const [draft, change] = useDraft(landing)
  return (
    <FormDialog
      title="What own runs land with"
      close={close}
      save={() => save(draft, 'Saved what own runs land with')}
    >
      <p>For every style made here, on top of its unit cost.</p>
      <LandingFields
        terms={draft}
        currency={currency}
        leadHint="From its materials here to its wearer"
        change={change}
      />
    </FormDialog>
  )
}
