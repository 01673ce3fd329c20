import { useState } from 'react'
import type { StyleSheet } from '../../../../shared/contract/patterns.ts'
import type { Fit } from '../../../../shared/domain/seams/fit.ts'
import type { Joint, JointEnds } from '../../../../shared/domain/seams/joint.ts'
import { easeWords, fitWords } from '../../../bridge/fit-words.ts'
import { ColumnHeads } from '../../../kit/ColumnHeads.tsx'
import { Mark } from '../../../kit/Mark.tsx'
import { AddBar } from '../sheet/AddBar.tsx'
import sheetStyles from '../sheet/Sheet.module.css'
import { FitMark } from './FitMark.tsx'
import { JointDialog } from './JointDialog.tsx'

interface JointsTableProps {
  readonly sheet: StyleSheet
  readonly editable: boolean
}

interface Shown {
  readonly fit: Fit
  readonly joint: Joint | null
}

/** What of a style is sewn to what, and whether it fits. */
export function JointsTable({ sheet, editable }: JointsTableProps) {
  const [edited, setEdited] = useState<Shown | 'new' | null>(null)
  const proposed = editable ? sheet.proposedJoints : []
  const rows: readonly Shown[] = [...sheet.joints, ...proposed.map((fit) => ({ fit, joint: null }))]
  return (
    <>
      {rows.length > 0 && (
        <table className={sheetStyles.table} aria-label="Joints">
          <ColumnHeads names={['Sewn together', 'Slots', 'Fit', 'Measured', 'Allowed ease']} />
          <tbody>
            {rows.map((row) => (
              <JointRow
                key={row.joint?.id ?? nameOf(row.fit.joint)}
                {...row}
                sheet={sheet}
                edit={editable ? () => setEdited(row) : null}
              />
            ))}
          </tbody>
        </table>
      )}
      {editable && <AddBar name="Join two seams" add={() => setEdited('new')} />}
      {edited && (
        <JointDialog
          sheet={sheet}
          fit={edited === 'new' ? null : edited.fit}
          joint={edited === 'new' ? null : edited.joint}
          close={() => setEdited(null)}
        />
      )}
    </>
  )
}

interface JointRowProps extends Shown {
  readonly sheet: StyleSheet
  readonly edit: (() => void) | null
}

function JointRow({ sheet, fit, joint, edit }: JointRowProps) {
  const kindOf = (id: string) => sheet.slots.find((slot) => slot.id === id)?.kind
  const { slotId, otherSlotId } = fit.joint
  return (
    <tr>
      <td>
        {edit ? (
          <button type="button" className={sheetStyles.choose} onClick={edit}>
            {nameOf(fit.joint)}
          </button>
        ) : (
          nameOf(fit.joint)
        )}{' '}
        {!joint && <Mark of="proposed">proposed</Mark>}
      </td>
      <td>
        {kindOf(slotId)} · {kindOf(otherSlotId)}
      </td>
      <td>
        <FitMark fit={fit} />
      </td>
      <td className={sheetStyles.prose}>{fit.state === 'unchecked' ? '—' : fitWords(fit)}</td>
      <td>{easeWords(fit.joint)}</td>
    </tr>
  )
}

const nameOf = ({ seam, otherSeam }: JointEnds) => `${seam} to ${otherSeam}`
