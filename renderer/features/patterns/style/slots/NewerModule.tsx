import { useState } from 'react'
import type { Library } from '../../../../../shared/contract/library.ts'
import { Button } from '../../../../kit/Button.tsx'
import { CompareDialog } from '../../compare/CompareDialog.tsx'
import { useQuickEdit } from '../../use-edit.ts'
import { type FilledSlot, newerRelease } from './slot-choices.ts'

interface NewerModuleProps {
  readonly slot: FilledSlot
  readonly library: Library
  readonly editable: boolean
}

/** That a later release of the slot's module is out; in a draft it may be looked over and taken. */
export function NewerModule({ slot, library, editable }: NewerModuleProps) {
  const [state, setState] = useState<'open' | 'closed'>('closed')
  const fill = useQuickEdit('patterns.fillSlot')
  const newer = newerRelease(library, slot)
  if (!newer || !slot.moduleRevision) return null
  const { held, newest, revisions } = newer
  if (!editable) return `· rev ${newest.letter} is out`
  const close = () => setState('closed')
  function take(): void {
    close()
    const done = `${slot.module?.code} is rev ${newest.letter} here now`
    void fill({ id: slot.id, moduleRevisionId: newest.id }, done)
  }
  return (
    <>
      <Button size="dense" onClick={() => setState('open')}>
        Rev {newest.letter} is out…
      </Button>
      {state === 'open' && (
        <CompareDialog
          revisions={revisions}
          first={{ from: held.id, to: newest.id }}
          close={close}
          action={
            <Button look="primary" onClick={take}>
              Take rev {newest.letter} into the {slot.kind} slot
            </Button>
          }
        />
      )}
    </>
  )
}
