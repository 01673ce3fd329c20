import { useState } from 'react'
import { MODULE_KINDS, type ModuleKind } from '../../../shared/domain/module.ts'
import type { StyleId, StyleRevisionId } from '../../../shared/domain/style.ts'
import { newId } from '../../bridge/new-id.ts'
import { MultiSelect, TagsInput, TextInput } from '../../kit/controls.ts'
import { FormDialog } from './FormDialog.tsx'
import { type Outcome, useEdit } from './use-edit.ts'

interface NewStyleDialogProps {
  close(): void
  made(id: StyleRevisionId): void
}

/** A style begins as a code, a name and empty slots. */
export function NewStyleDialog({ close, made }: NewStyleDialogProps) {
  const [code, setCode] = useState('')
  const [name, setName] = useState('')
  const [slots, setSlots] = useState<readonly string[]>(['body'])
  const [colours, setColours] = useState<readonly string[]>([])
  const create = useEdit('patterns.createStyle')

  async function save(): Outcome {
    if (code.trim() === '') return 'Give the style a code, such as LT.'
    if (name.trim() === '') return 'Give the style a name.'
    const revisionId = newId<StyleRevisionId>('srv')
    const sentence = await create(
      {
        styleId: newId<StyleId>('sty'),
        revisionId,
        code: code.trim(),
        name: name.trim(),
        slots: slots as readonly ModuleKind[],
        colourways: colours,
      },
      `Created style ${code.trim()}`,
    )
    if (sentence === null) made(revisionId)
    return sentence
  }

  return (
    <FormDialog title="New style" submit="Create" close={close} save={save}>
      <TextInput
        label="Code"
        required
        maxLength={24}
        data-autofocus
        value={code}
        onChange={({ currentTarget }) => setCode(currentTarget.value)}
      />
      <TextInput
        label="Name"
        required
        maxLength={120}
        value={name}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      />
      <MultiSelect
        label="Slots"
        description="One for each kind of module; more can be added on its sheet."
        data={MODULE_KINDS}
        value={[...slots]}
        onChange={setSlots}
      />
      <TagsInput
        label="Colours"
        description="Enter after each."
        value={[...colours]}
        onChange={setColours}
        acceptValueOnBlur
      />
    </FormDialog>
  )
}
