import { useState } from 'react'
import type { ModuleSheet } from '../../../../shared/contract/patterns.ts'
import { SEAM_NAMES } from '../../../../shared/domain/seams/seam.ts'
import type { Anchored, AnchorName } from '../../../../shared/domain/seams/seam-anchor.ts'
import { lengthsOf } from '../../../../shared/domain/seams/seam-length.ts'
import { Button } from '../../../kit/Button.tsx'
import { Autocomplete, Select } from '../../../kit/controls.ts'
import { useEdit } from '../use-edit.ts'
import { useUnits } from '../use-units.ts'
import styles from './Seams.module.css'
import { seamLengthText } from './seam-words.ts'
import { type Naming, type NamingHand, seamEntry } from './use-naming.ts'

interface SeamFormProps {
  readonly sheet: ModuleSheet
  readonly pieces: ReadonlyMap<string, Anchored>
  readonly naming: Naming
  readonly hand: NamingHand
}

/** What is picked on the drawing, as lists: the same choice for the keyboard. */
export function SeamForm({ sheet, pieces, naming, hand }: SeamFormProps) {
  const [refusal, setRefusal] = useState<string | null>(null)
  const save = useEdit('patterns.saveSeam')
  const { revision, module } = sheet

  async function submit(): Promise<void> {
    const entry = seamEntry(naming, revision.id)
    if (typeof entry === 'string') return setRefusal(entry)
    const sentence = await save(entry, `Named ${entry.name} on ${module.code}`)
    setRefusal(sentence)
    if (sentence === null) hand.stop()
  }

  return (
    <form
      ref={toTop}
      tabIndex={-1}
      className={styles.form}
      aria-label="Name a seam"
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <p>Click an edge on the drawing, Shift-click to go on to another, or choose them here.</p>
      <div className={styles.fields}>
        <PieceField sheet={sheet} naming={naming} hand={hand} />
        <EdgeFields piece={pieces.get(naming.pieceId ?? '')} naming={naming} hand={hand} />
        <Autocomplete
          label="Name"
          size="xs"
          maxLength={40}
          data={SEAM_NAMES}
          value={naming.name}
          onChange={(name) => hand.change({ name })}
        />
      </div>
      <div className={styles.actions}>
        <Button look="primary" size="dense" type="submit">
          Save seam
        </Button>
        <Button size="dense" onClick={hand.stop}>
          Cancel
        </Button>
        <Lengths piece={pieces.get(naming.pieceId ?? '')} naming={naming} />
        {refusal && (
          <span className={styles.refusal} role="alert">
            {refusal}
          </span>
        )}
      </div>
    </form>
  )
}

/** The keys go on from here; the list may have been far down. */
function toTop(form: HTMLFormElement | null): void {
  form?.focus({ preventScroll: true })
  form?.scrollIntoView({ block: 'nearest' })
}

type FieldProps = Pick<SeamFormProps, 'naming' | 'hand'>

function PieceField({ sheet, naming, hand }: FieldProps & Pick<SeamFormProps, 'sheet'>) {
  return (
    <Select
      label="Piece"
      size="xs"
      data={sheet.pieces.map(({ id, name }) => ({ value: id, label: name }))}
      value={naming.pieceId}
      onChange={(pieceId) => hand.change({ pieceId, edge: null })}
    />
  )
}

function EdgeFields({
  piece,
  naming,
  hand,
}: FieldProps & { readonly piece: Anchored | undefined }) {
  const units = useUnits()
  const names = (piece?.anchors ?? []).map(({ name }) => name)
  const start = naming.edge?.start ?? null
  const at = start === null ? 0 : names.indexOf(start)
  const ahead = [...names.slice(at + 1), ...names.slice(0, at)]
  const lengthTo = (end: AnchorName) => {
    const lengths = piece && start && lengthsOf(piece, { start, end })
    return lengths ? `${end} · ${seamLengthText(lengths[piece.base] ?? 0, units)}` : end
  }
  function begin(chosen: string | null): void {
    if (chosen === null) return hand.change({ edge: null })
    const next = names[(names.indexOf(chosen as AnchorName) + 1) % names.length]
    hand.change({ edge: next ? { start: chosen as AnchorName, end: next } : null })
  }
  return (
    <>
      <Select
        label="From"
        size="xs"
        data={names}
        value={start}
        disabled={!piece}
        onChange={begin}
      />
      <Select
        label="To"
        size="xs"
        data={ahead.map((end) => ({ value: end, label: lengthTo(end) }))}
        value={naming.edge?.end ?? null}
        disabled={start === null}
        onChange={(end) => end && start && hand.change({ edge: { start, end: end as AnchorName } })}
      />
    </>
  )
}

interface LengthsProps {
  readonly piece: Anchored | undefined
  readonly naming: Naming
}

function Lengths({ piece, naming }: LengthsProps) {
  const units = useUnits()
  const lengths = piece && naming.edge && lengthsOf(piece, naming.edge)
  if (!lengths) return null
  const words = Object.entries(lengths).map(
    ([size, length]) => `${size} ${seamLengthText(length, units)}`,
  )
  return <output aria-label="Length by size">{words.join(' · ')}</output>
}
