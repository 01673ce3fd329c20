import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { StyleSheet } from '../../../../shared/contract/patterns.ts'
import type { BomLine } from '../../../../shared/domain/bom.ts'
import { bomEditOf } from '../../../../shared/domain/bom-edit.ts'
import { MATERIAL_ROLES } from '../../../../shared/domain/module.ts'
import type { MaterialRole } from '../../../../shared/domain/pattern.ts'
import { sizesOf } from '../../../../shared/domain/sizes.ts'
import { Button } from '../../../kit/Button.tsx'
import { Select } from '../../../kit/controls.ts'
import { FormDialog } from '../FormDialog.tsx'
import { type Outcome, useEdit, useQuickEdit } from '../use-edit.ts'
import { BomQuantities } from './BomQuantities.tsx'
import { type BomDraft, bomDraft, bomEntry, madeOf } from './bom-draft.ts'
import { printPrice } from './bom-figures.ts'

interface BomLineDialogProps {
  readonly sheet: StyleSheet
  /** Null for a new one. */
  readonly line: BomLine | null
  close(): void
}

const TRIM = 'no pieces: a trim'

export function BomLineDialog({ sheet, line, close }: BomLineDialogProps) {
  const [draft, setDraft] = useState(() => bomDraft(sheet, line))
  const saveLine = useEdit('patterns.saveBom')
  const material = sheet.materials.find(({ id }) => id === draft.materialId)

  async function save(): Outcome {
    const entry = bomEntry(draft, line && bomEditOf(sheet.bom, line), material)
    if (!entry.ok) return entry.refusal
    return saveLine(
      { styleRevisionId: sheet.revision.id, lines: [entry.value], removed: [] },
      `${line ? 'Edited' : 'Added'} ${material?.name} in ${sheet.style.code}`,
    )
  }

  return (
    <FormDialog
      title={line ? 'BOM line' : 'Add a BOM line'}
      submit={line ? 'Save' : 'Add'}
      width={640}
      close={close}
      save={save}
      aside={line ? <RemoveLine line={line} name={material?.name ?? ''} close={close} /> : null}
    >
      <MaterialField
        sheet={sheet}
        value={draft.materialId}
        choose={(id) => {
          const chosen = sheet.materials.find((one) => one.id === id)
          if (chosen) setDraft(madeOf(draft, chosen))
        }}
      />
      <RoleField draft={draft} change={(role) => setDraft({ ...draft, role })} />
      <BomQuantities
        draft={draft}
        unit={material?.unit}
        sizes={sizesOf(sheet.revision.sizes)}
        change={(fields) => setDraft({ ...draft, ...fields })}
      />
      <p>
        A material that is not in the list is made in <Link to="/settings">Settings</Link>.
      </p>
    </FormDialog>
  )
}

interface RoleFieldProps {
  readonly draft: BomDraft
  change(role: MaterialRole | null): void
}

function RoleField({ draft, change }: RoleFieldProps) {
  return (
    <Select
      label="Cut from it"
      allowDeselect={false}
      data={[...MATERIAL_ROLES.map((role) => `${role} pieces`), TRIM]}
      value={draft.role ? `${draft.role} pieces` : TRIM}
      onChange={(chosen) =>
        change(chosen === TRIM ? null : (chosen?.split(' ')[0] as MaterialRole))
      }
    />
  )
}

interface MaterialFieldProps {
  readonly sheet: StyleSheet
  readonly value: string | null
  choose(id: string | null): void
}

function MaterialField({ sheet, value, choose }: MaterialFieldProps) {
  const { currency } = sheet.costBasis.floor
  return (
    <Select
      label="Material"
      required
      searchable
      data-autofocus={value === null || undefined}
      placeholder="Type a code or a name"
      nothingFoundMessage="No material is called that"
      data={sheet.materials.map((one) => ({
        value: one.id,
        label: `${one.code} ${one.name} · ${printPrice(one.pricePerThousand, currency)}/${one.unit}`,
      }))}
      value={value}
      onChange={choose}
    />
  )
}

interface RemoveLineProps {
  readonly line: BomLine
  readonly name: string
  close(): void
}

function RemoveLine({ line, name, close }: RemoveLineProps) {
  const remove = useQuickEdit('patterns.saveBom')
  return (
    <Button
      look="danger"
      onClick={() => {
        close()
        void remove(
          { styleRevisionId: line.styleRevisionId, lines: [], removed: [line.id] },
          `Removed ${name}`,
        )
      }}
    >
      Remove
    </Button>
  )
}
