import type { StyleEntry } from '../../../shared/contract/patterns.ts'
import { MODULE_KINDS, type ModuleKind } from '../../../shared/domain/module/module.ts'
import type { StyleId, StyleRevisionId } from '../../../shared/domain/style/style.ts'
import { newId } from '../../bridge/new-id.ts'
import { MultiSelect, TagsInput } from '../../kit/controls.ts'
import { FormDialog } from '../../kit/FormDialog.tsx'
import { TextField } from '../../kit/fields.tsx'
import { useDraft } from '../../kit/use-draft.ts'
import { type Outcome, useEdit } from './use-edit.ts'

interface NewStyleDialogProps {
  close(): void
  made(id: StyleRevisionId): void
}

type StyleDraft = Omit<StyleEntry, 'styleId' | 'revisionId'>

const EMPTY: StyleDraft = { code: '', name: '', slots: ['body'], colourways: [] }

/** A style begins as a code, a name and empty slots. */
export function NewStyleDialog({ close, made }: NewStyleDialogProps) {
  const [draft, change] = useDraft(EMPTY)
  const create = useEdit('patterns.createStyle')

  async function save(): Outcome {
    const [code, name] = [draft.code.trim(), draft.name.trim()]
    if (code === '') return 'Give the style a code, such as LT.'
    if (name === '') return 'Give the style a name.'
    const ids = { styleId: newId<StyleId>('sty'), revisionId: newId<StyleRevisionId>('srv') }
    const sentence = await create({ ...draft, ...ids, code, name }, `Created style ${code}`)
    if (sentence === null) made(ids.revisionId)
    return sentence
  }

  return (
    <FormDialog title="New style" submit="Create" close={close} save={save}>
      <TextField
        label="Code"
        required
        maxLength={24}
        data-autofocus
        value={draft.code}
        change={(code) => change({ code })}
      />
      <TextField
        label="Name"
        required
        maxLength={120}
        value={draft.name}
        change={(name) => change({ name })}
      />
      <MadeOf draft={draft} change={change} />
    </FormDialog>
  )
}

interface MadeOfProps {
  readonly draft: StyleDraft
  change(fields: Partial<StyleDraft>): void
}

function MadeOf({ draft, change }: MadeOfProps) {
  return (
    <>
      <MultiSelect
        label="Slots"
        description="One for each kind of module; more can be added on its sheet."
        data={MODULE_KINDS}
        value={[...draft.slots]}
        onChange={(slots) => change({ slots: slots as ModuleKind[] })}
      />
      <TagsInput
        label="Colours"
        description="Enter after each."
        value={[...draft.colourways]}
        onChange={(colourways) => change({ colourways })}
        acceptValueOnBlur
      />
    </>
  )
}
