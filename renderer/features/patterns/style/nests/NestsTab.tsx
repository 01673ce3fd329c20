import { Plus } from 'lucide-react'
import { useState } from 'react'
import type { StyleSheet } from '../../../../../shared/contract/patterns.ts'
import type { MeasureSystem } from '../../../../../shared/domain/quantity.ts'
import { Button } from '../../../../kit/Button.tsx'
import { printLength, printShare } from '../../../../kit/format.ts'
import { Mark } from '../../../../kit/Mark.tsx'
import { SampleTag } from '../../../../kit/SampleTag.tsx'
import sheetStyles from '../../sheet/Sheet.module.css'
import { NestDialog } from './NestDialog.tsx'

/** The markers made for a style; each goes stale by itself when the pieces change. */
export function NestsTab({ sheet }: { readonly sheet: StyleSheet }) {
  const [dialog, setDialog] = useState<'open' | 'closed'>('closed')
  const { nests, pieces, costBasis } = sheet
  return (
    <>
      {nests.length === 0 ? (
        <p className={sheetStyles.note}>
          No nest yet. A drop of this style cannot be confirmed without one.
        </p>
      ) : (
        <NestsTable nests={nests} units={costBasis.floor.units} />
      )}
      <div className={sheetStyles.bar}>
        <Button
          size="dense"
          icon={<Plus size={14} aria-hidden />}
          disabled={pieces.length === 0}
          onClick={() => setDialog('open')}
        >
          Record nest…
        </Button>
        {pieces.length === 0 && <span>A nest needs pieces: fill the slots first.</span>}
      </div>
      {dialog === 'open' && <NestDialog sheet={sheet} close={() => setDialog('closed')} />}
    </>
  )
}

interface NestsTableProps {
  readonly nests: StyleSheet['nests']
  readonly units: MeasureSystem
}

function NestsTable({ nests, units }: NestsTableProps) {
  return (
    <table className={sheetStyles.table} aria-label="Nests">
      <thead>
        <tr>
          <th>Nest</th>
          <th>Pieces</th>
          <th className={sheetStyles.figure}>Usable width</th>
          <th className={sheetStyles.figure}>Length</th>
          <th className={sheetStyles.figure}>Efficiency</th>
          <th>Standing</th>
        </tr>
      </thead>
      <tbody>
        {nests.map((nest) => (
          <tr key={nest.id}>
            <td>
              {nest.code} <SampleTag origin={nest.origin} />
            </td>
            <td>{nest.role}</td>
            <td className={sheetStyles.figure}>{printLength(nest.width / 1000, units)}</td>
            <td className={sheetStyles.figure}>{printLength(nest.length / 1000, units)}</td>
            <td className={sheetStyles.figure}>{printShare(nest.efficiency)}</td>
            <td>
              <Standing of={nest.standing} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Standing({ of }: { readonly of: 'fresh' | 'stale' }) {
  if (of === 'fresh') return <Mark of="done">fresh</Mark>
  return <Mark of="late">stale: the pieces have changed</Mark>
}
