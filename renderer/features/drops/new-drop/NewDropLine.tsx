import { X } from 'lucide-react'
import { useEffect } from 'react'
import type { Library } from '../../../../shared/contract/library.ts'
import { printPieces } from '../../../../shared/domain/print-pieces.ts'
import { sizesOf } from '../../../../shared/domain/style/sizes.ts'
import type { StyleRevisionId } from '../../../../shared/domain/style/style.ts'
import { useAnswer } from '../../../bridge/hooks.ts'
import { Button } from '../../../kit/Button.tsx'
import { Select } from '../../../kit/controls.ts'
import { type LineDraft, totalOf } from './drop-draft.ts'
import styles from './NewDrop.module.css'
import { SizeFields } from './SizeFields.tsx'
import { SplitByRatio } from './SplitByRatio.tsx'

interface NewDropLineProps {
  readonly line: LineDraft
  /** Null when it is the only one. */
  readonly number: number | null
  onChange(line: LineDraft): void
  onRemove(): void
}

/** A style revision in a colour, and how many pieces of each size. */
export function NewDropLine({ line, number, onChange, onRemove }: NewDropLineProps) {
  const sheet = useStyle(line.styleRevisionId)
  const colours = sheet?.colourways.map(({ name }) => name) ?? []
  const [firstColour] = colours
  useEffect(() => {
    if (line.colourway === null && firstColour) onChange({ ...line, colourway: firstColour })
  })
  const name = number === null ? '' : ` of line ${number}`
  return (
    <div className={styles.line}>
      <div className={styles.making}>
        <StyleField
          label={`Style${name}`}
          value={line.styleRevisionId}
          onChange={(styleRevisionId) =>
            onChange({ ...line, styleRevisionId, colourway: null, pieces: {} })
          }
        />
        <Select
          label={`Colour${name}`}
          data={colours}
          value={line.colourway}
          disabled={colours.length === 0}
          placeholder={sheet ? 'This revision has none' : ''}
          onChange={(colourway) => onChange({ ...line, colourway })}
        />
        {number !== null && (
          <Button look="quiet" aria-label={`Remove line ${number}`} onClick={onRemove}>
            <X size={16} aria-hidden />
          </Button>
        )}
      </div>
      {sheet && (
        <Quantities
          sizes={sizesOf(sheet.revision.sizes)}
          letter={sheet.revision.letter}
          line={line}
          onChange={onChange}
        />
      )}
    </div>
  )
}

interface QuantitiesProps extends Pick<NewDropLineProps, 'line' | 'onChange'> {
  readonly sizes: readonly string[]
  readonly letter: string
}

function Quantities({ sizes, letter, line, onChange }: QuantitiesProps) {
  const fill = (pieces: LineDraft['pieces']) => onChange({ ...line, pieces })
  if (sizes.length === 0) {
    return (
      <p className={styles.trouble}>
        Revision {letter} has no sizes yet: fill its slots in Patterns.
      </p>
    )
  }
  return (
    <div className={styles.sizes}>
      <SizeFields sizes={sizes} pieces={line.pieces} onChange={fill} />
      <p className={styles.total} role="status">
        <b>{printPieces(totalOf(line))}</b>
      </p>
      <SplitByRatio sizes={sizes} onSplit={fill} />
    </div>
  )
}

interface StyleFieldProps {
  readonly label: string
  readonly value: StyleRevisionId | null
  onChange(revision: StyleRevisionId | null): void
}

function StyleField({ label, value, onChange }: StyleFieldProps) {
  const { data: library } = useAnswer('patterns.library', null)
  return (
    <Select
      label={label}
      placeholder="Type a code or a name"
      searchable
      nothingFoundMessage={
        library?.styles.length === 0
          ? 'There are no styles yet: make one in Patterns'
          : 'No style is called that'
      }
      data={choicesOf(library)}
      value={value}
      onChange={(id) => onChange(id as StyleRevisionId | null)}
    />
  )
}

function useStyle(revision: StyleRevisionId | null) {
  const { data: sheet } = useAnswer('patterns.style', revision ?? undefined)
  return sheet?.revision.id === revision ? sheet : null
}

/** Every revision that may still be made, released ones first within their style. */
function choicesOf(library: Library | undefined) {
  return (library?.styles ?? []).flatMap(({ style, revisions }) =>
    revisions
      .filter(({ state }) => state !== 'withdrawn')
      .toSorted((a, b) => Number(b.state === 'released') - Number(a.state === 'released'))
      .map(({ id, letter, state }) => ({
        value: id,
        label: `${style.code} ${style.name} · rev ${letter} · ${state.replace('-', ' ')}`,
      })),
  )
}
