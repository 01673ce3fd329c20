import { CheckCheck, Grid3x3, RefreshCw, Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { StyleSheet } from '../../../../shared/contract/patterns.ts'
import { COMPARED_RUN } from '../../../../shared/domain/compare/compare-cost.ts'
import { isUnreleased } from '../../../../shared/domain/style/revision.ts'
import { Button } from '../../../kit/Button.tsx'
import { printMoney } from '../../../kit/format.ts'
import { useQuickEdit } from '../use-edit.ts'
import styles from './BomGrid.module.css'
import { GridHelp } from './GridHelp.tsx'
import type { LineRow } from './grid-rows.ts'
import { QuantityDialog } from './QuantityDialog.tsx'
import type { FoldedColumns } from './use-shown.ts'

interface GridBarProps {
  readonly sheet: StyleSheet
  readonly editable: boolean
  /** Lines that are chosen in the grid. */
  readonly chosen: readonly LineRow[]
  readonly lines: readonly LineRow[]
  readonly shown: ReadonlySet<FoldedColumns>
  turn(columns: FoldedColumns): void
  recompute(old: readonly LineRow[]): void
  remove(lines: readonly LineRow[]): void
}

/** What is done to lines as a whole, and what they come to. */
export function GridBar(props: GridBarProps) {
  const { sheet, editable, chosen, lines, shown, turn, recompute, remove } = props
  const old = lines.filter(({ figures }) => figures.standing === 'old')
  return (
    <div className={styles.bar}>
      <Button size="dense" pressed={shown.has('sizes')} onClick={() => turn('sizes')}>
        Sizes
      </Button>
      <Button size="dense" pressed={shown.has('colours')} onClick={() => turn('colours')}>
        Colours
      </Button>
      {editable && <Quantities sheet={sheet} chosen={chosen} />}
      <Validate sheet={sheet} chosen={chosen} lines={lines} />
      {editable && (
        <Button
          size="dense"
          icon={<Trash2 size={14} aria-hidden />}
          disabled={chosen.length === 0}
          onClick={() => remove(chosen)}
        >
          Remove {chosen.length > 1 ? `${chosen.length} lines` : 'line'}
        </Button>
      )}
      {editable && old.length > 0 && (
        <Button
          size="dense"
          icon={<RefreshCw size={14} aria-hidden />}
          onClick={() => recompute(old)}
        >
          Reckon {old.length} anew
        </Button>
      )}
      <ReadOnly sheet={sheet} editable={editable} />
      <GridHelp editable={editable} />
      <span className={styles.spring} />
      <MaterialCost sheet={sheet} />
    </div>
  )
}

/** Of one line: its quantities in every size and colour beside each other. */
function Quantities({ sheet, chosen }: Pick<GridBarProps, 'sheet' | 'chosen'>) {
  const [open, setOpen] = useState<'no' | 'yes'>('no')
  const [row] = chosen
  return (
    <>
      <Button
        size="dense"
        icon={<Grid3x3 size={14} aria-hidden />}
        disabled={chosen.length !== 1}
        onClick={() => setOpen('yes')}
      >
        Quantities…
      </Button>
      {row && open === 'yes' && (
        <QuantityDialog sheet={sheet} row={row} close={() => setOpen('no')} />
      )}
    </>
  )
}

/** The chosen lines, or all of them while one alone is chosen by where the focus happens to be. */
function Validate({ sheet, chosen, lines }: Pick<GridBarProps, 'sheet' | 'chosen' | 'lines'>) {
  const { revision, style } = sheet
  const validate = useQuickEdit('patterns.validateBom')
  if (!isUnreleased(revision) || lines.length === 0) return null
  const run = (all: readonly LineRow[]) =>
    void validate(
      { styleRevisionId: revision.id, lines: all.map(({ id }) => id) },
      `Validated ${all.length === 1 ? all[0]?.figures.material?.name : `${all.length} lines`} of ${style.code}`,
    )
  const open = lines.filter(({ check }) => check?.standing !== 'valid')
  return (
    <>
      <Button
        size="dense"
        icon={<CheckCheck size={14} aria-hidden />}
        disabled={chosen.length === 0}
        onClick={() => run(chosen)}
      >
        Validate {chosen.length > 1 ? `${chosen.length} lines` : 'line'}
      </Button>
      <Button size="dense" disabled={open.length === 0} onClick={() => run(open)}>
        {open.length === 0 ? 'All validated' : `Validate all ${open.length}`}
      </Button>
    </>
  )
}

function ReadOnly({ sheet, editable }: Pick<GridBarProps, 'sheet' | 'editable'>) {
  if (editable) return null
  const { letter, state } = sheet.revision
  return (
    <span className={styles.readOnly}>
      Read-only: rev {letter} is {state.replace('-', ' ')}.{' '}
      {state === 'in-review'
        ? 'Take it back to draft to edit.'
        : 'Draft the next revision to edit.'}
    </span>
  )
}

/** In the run of 120, beside what it was in the last release. */
function MaterialCost({ sheet }: Pick<GridBarProps, 'sheet'>) {
  const { costs, lastReleaseCost, costBasis } = sheet
  const { currency } = costBasis.floor
  const now = costs.find(({ run }) => run === COMPARED_RUN)
  if (!now) return null
  const change = lastReleaseCost
    ? Math.round(now.material) - Math.round(lastReleaseCost.material)
    : null
  return (
    <span className={styles.cost}>
      Material <b>{printMoney(now.material, currency)}</b> a garment at {COMPARED_RUN}
      {change !== null && change !== 0 && (
        <span>
          {' '}
          ({change > 0 ? '+' : '−'}
          {printMoney(Math.abs(change), currency)} on the last release)
        </span>
      )}
    </span>
  )
}
