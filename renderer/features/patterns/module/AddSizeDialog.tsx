import { useState } from 'react'
import type { ModuleSheet } from '../../../../shared/contract/patterns.ts'
import { sizesToAdd, withSize } from '../../../../shared/domain/pattern/grade-rules.ts'
import type { GradeTable } from '../../../../shared/domain/pattern/pattern.ts'
import { sizesOf } from '../../../../shared/domain/style/sizes.ts'
import { Radio } from '../../../kit/controls.ts'
import { FormDialog } from '../../../kit/FormDialog.tsx'
import styles from '../sheet/Sheet.module.css'
import { useEdit } from '../use-edit.ts'

interface AddSizeDialogProps {
  readonly sheet: ModuleSheet
  readonly table: GradeTable
  close(): void
}

/** A size of the rules that the module has not got. Beyond the rules' own sizes nothing is made up. */
export function AddSizeDialog({ sheet, table, close }: AddSizeDialogProps) {
  const { module, revision, pieces } = sheet
  const own = sizesOf(revision.sizes)
  const missing = sizesToAdd(table, own)
  const [size, setSize] = useState(missing[0] ?? '')
  const add = useEdit('patterns.addSize')
  return (
    <FormDialog
      title={`Add a size to ${module.code} rev ${revision.letter}`}
      submit={`Add ${size}`}
      close={close}
      save={() =>
        add(
          { moduleRevisionId: revision.id, size },
          `Added ${size} to ${module.code} rev ${revision.letter}`,
        )
      }
    >
      <Radio.Group label="Size" value={size} onChange={setSize}>
        <div className={styles.choices}>
          {missing.map((one) => (
            <Radio key={one} value={one} label={one} />
          ))}
        </div>
      </Radio.Group>
      <p>
        All {pieces.length} pieces are graded by the rules that came with {revision.sourceName}. The
        sizes will be {withSize(table, own, size).join(', ')}. The rules end at {table.sizes[0]} and{' '}
        {table.sizes.at(-1)}: sizes beyond them need a new file.
      </p>
    </FormDialog>
  )
}
