import { useState } from 'react'
import type { ModuleSheet } from '../../../../shared/contract/patterns.ts'
import { sizesToAdd } from '../../../../shared/domain/pattern/grade-rules.ts'
import type { GradeTable } from '../../../../shared/domain/pattern/pattern.ts'
import type { MeasureSystem } from '../../../../shared/domain/quantity.ts'
import { sizesOf } from '../../../../shared/domain/style/sizes.ts'
import { useAnswer } from '../../../bridge/hooks.ts'
import { Button } from '../../../kit/Button.tsx'
import { printGrowth } from '../../../kit/format.ts'
import { Answered } from '../../../kit/States.tsx'
import styles from '../sheet/Sheet.module.css'
import { AddSizeDialog } from './AddSizeDialog.tsx'

interface GradesTabProps {
  readonly sheet: ModuleSheet
  readonly units: MeasureSystem
}

/** The rules that the sizes were graded by: how far each moves its points, and a way to a size that is not there yet. */
export function GradesTab({ sheet, units }: GradesTabProps) {
  const query = useAnswer('patterns.grades', sheet.revision.id)
  return (
    <Answered what="The grade rules" query={query}>
      {(table) =>
        table ? (
          <Grades sheet={sheet} table={table} units={units} />
        ) : (
          <p className={styles.note}>
            {sheet.revision.sourceName} came without grade rules: its sizes are as they were drawn.
            Import the drawing together with its RUL file to add sizes by rule.
          </p>
        )
      }
    </Answered>
  )
}

interface GradesProps extends GradesTabProps {
  readonly table: GradeTable
}

function Grades({ sheet, table, units }: GradesProps) {
  const [dialog, setDialog] = useState<'add' | 'none'>('none')
  const { revision } = sheet
  const own = sizesOf(revision.sizes)
  const missing = sizesToAdd(table, own)
  return (
    <>
      <div className={styles.bar}>
        {revision.state === 'draft' && missing.length > 0 && (
          <Button size="dense" onClick={() => setDialog('add')}>
            Add a size…
          </Button>
        )}
        <span>
          {table.name ? `${table.name}. ` : ''}
          {missingWords(missing, revision.state)} Figures are right / up from the base size,{' '}
          {units === 'metric' ? 'in mm' : 'in inches'}.
        </span>
      </div>
      <RuleTable table={table} own={own} units={units} />
      {dialog === 'add' && (
        <AddSizeDialog sheet={sheet} table={table} close={() => setDialog('none')} />
      )}
    </>
  )
}

function missingWords(missing: readonly string[], state: string): string {
  if (missing.length === 0) return 'The module has every size of its rules.'
  const has = `The rules have ${missing.join(', ')} too.`
  return state === 'draft' ? has : `${has} A draft can be given them.`
}

interface RuleTableProps {
  readonly table: GradeTable
  readonly own: readonly string[]
  readonly units: MeasureSystem
}

function RuleTable({ table, own, units }: RuleTableProps) {
  return (
    <table className={styles.table} aria-label="Grade rules">
      <thead>
        <tr>
          <th>Rule</th>
          {table.sizes.map((size) => (
            <th key={size} className={styles.figure}>
              {size}
              {size === table.base && ' (base)'}
              {!own.includes(size) && ' (not in it)'}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rules.map(({ rule, growths }) => (
          <tr key={rule}>
            <th scope="row">#{rule}</th>
            {growths.map((growth, index) => (
              <td key={table.sizes[index]} className={styles.figure}>
                {printGrowth(growth, units)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
