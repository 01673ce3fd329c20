import { Plus, Trash2 } from 'lucide-react'
import type { ModuleSheet } from '../../../../shared/contract/patterns.ts'
import { grouped } from '../../../../shared/domain/grouped.ts'
import type { Anchored } from '../../../../shared/domain/seams/seam-anchor.ts'
import { type MeasuredSeam, seamMeasures } from '../../../../shared/domain/seams/seam-length.ts'
import { sizesOf } from '../../../../shared/domain/style/sizes.ts'
import { Button } from '../../../kit/Button.tsx'
import { VisuallyHidden } from '../../../kit/controls.ts'
import { EditName } from '../sheet/EditName.tsx'
import sheetStyles from '../sheet/Sheet.module.css'
import { useQuickEdit } from '../use-edit.ts'
import { useUnits } from '../use-units.ts'
import { SeamForm } from './SeamForm.tsx'
import { seamFigure } from './seam-words.ts'
import type { NamingHand } from './use-naming.ts'

interface SeamsTabProps {
  readonly sheet: ModuleSheet
  readonly pieces: ReadonlyMap<string, Anchored>
  readonly hand: NamingHand
}

/** The named edges of a module, how long they are in every size, and a way to name another. */
export function SeamsTab({ sheet, pieces, hand }: SeamsTabProps) {
  const { seams, revision } = sheet
  const editable = revision.state === 'draft'
  return (
    <>
      {hand.naming && (
        <SeamForm
          key={hand.naming.id}
          sheet={sheet}
          pieces={pieces}
          naming={hand.naming}
          hand={hand}
        />
      )}
      {editable && !hand.naming && (
        <div className={sheetStyles.bar}>
          <Button size="dense" icon={<Plus size={14} aria-hidden />} onClick={() => hand.begin()}>
            Name a seam
          </Button>
        </div>
      )}
      {seams.length > 0 && <SeamsTable sheet={sheet} hand={editable ? hand : null} />}
      {seams.length === 0 && !hand.naming && (
        <p className={sheetStyles.note}>
          No seam has a name yet, so nothing says what this module fits.{' '}
          {!editable && `Rev ${revision.letter} does not change: draft the next revision first.`}
        </p>
      )}
    </>
  )
}

interface SeamsTableProps {
  readonly sheet: ModuleSheet
  /** Null where nothing may be edited. */
  readonly hand: NamingHand | null
}

function SeamsTable({ sheet, hand }: SeamsTableProps) {
  const units = useUnits()
  const sizes = sizesOf(sheet.revision.sizes)
  const totals = seamMeasures(sheet.seams)
  return (
    <table className={sheetStyles.table} aria-label="Seams">
      <thead>
        <tr>
          <th>Seam</th>
          <th>Piece</th>
          <th>Runs</th>
          {sizes.map((size) => (
            <th key={size} className={sheetStyles.figure}>
              {size}
              {units === 'metric' && ' mm'}
            </th>
          ))}
          {hand && (
            <th>
              <VisuallyHidden>Actions</VisuallyHidden>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {[...grouped(sheet.seams, ({ name }) => name)].map(([name, edges]) => [
          ...edges.map((seam) => (
            <SeamRow key={seam.id} seam={seam} sheet={sheet} sizes={sizes} hand={hand} />
          )),
          edges.length > 1 && (
            <TotalRow
              key={`${name} in all`}
              name={name}
              lengths={totals.find((one) => one.name === name)?.lengths}
              sizes={sizes}
              wide={hand !== null}
            />
          ),
        ])}
      </tbody>
    </table>
  )
}

interface SeamRowProps extends SeamsTableProps {
  readonly seam: MeasuredSeam
  readonly sizes: readonly string[]
}

function SeamRow({ seam, sheet, sizes, hand }: SeamRowProps) {
  const { name, pieceId, start, end, lengths } = seam
  const remove = useQuickEdit('patterns.removeSeam')
  const piece = sheet.pieces.find(({ id }) => id === pieceId)?.name ?? ''
  return (
    <tr>
      <td>
        <EditName
          name={name}
          label={`${name} on ${piece}`}
          edit={hand && (() => hand.begin(seam))}
        />
      </td>
      <td>{piece}</td>
      <td>
        {start} to {end}
      </td>
      <Lengths sizes={sizes} lengths={lengths} />
      {hand && (
        <td className={sheetStyles.figure}>
          <Button
            size="dense"
            look="quiet"
            aria-label={`Remove ${name} on ${piece}`}
            onClick={() => void remove(seam.id, `Removed ${name} on ${piece}`)}
          >
            <Trash2 size={14} aria-hidden />
          </Button>
        </td>
      )}
    </tr>
  )
}

interface TotalRowProps {
  readonly name: string
  readonly lengths: MeasuredSeam['lengths'] | undefined
  readonly sizes: readonly string[]
  readonly wide: boolean
}

/** Edges of one name are one seam: what is sewn to is their sum. */
function TotalRow({ name, lengths, sizes, wide }: TotalRowProps) {
  return (
    <tr>
      <th scope="row" colSpan={3}>
        {name} in all
      </th>
      <Lengths sizes={sizes} lengths={lengths ?? null} />
      {wide && <td />}
    </tr>
  )
}

function Lengths({ sizes, lengths }: Pick<SeamRowProps, 'sizes'> & Pick<MeasuredSeam, 'lengths'>) {
  const units = useUnits()
  return sizes.map((size) => (
    <td key={size} className={sheetStyles.figure}>
      {lengths ? seamFigure(lengths[size] ?? 0, units) : 'not found'}
    </td>
  ))
}
