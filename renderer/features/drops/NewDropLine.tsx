import { X } from 'lucide-react'
import { useEffect } from 'react'
import type { Library } from '../../../shared/contract/patterns.ts'
import { sizesOf } from '../../../shared/domain/sizes.ts'
import type { StyleRevisionId } from '../../../shared/domain/style.ts'
import { useAnswer } from '../../bridge/hooks.ts'
import { Button } from '../../kit/Button.tsx'
import { Select } from '../../kit/controls.ts'
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
  const { data: library } = useAnswer('patterns.library', null)
  const { data: sheet } = useAnswer('patterns.style', line.styleRevisionId ?? undefined)
  const own = sheet?.revision.id === line.styleRevisionId ? sheet : null
  const colours = own?.colourways.map(({ name }) => name) ?? []
  const sizes = own ? sizesOf(own.revision.sizes) : []
  const [firstColour] = colours
  useEffect(() => {
    if (line.colourway === null && firstColour) onChange({ ...line, colourway: firstColour })
  })
  const name = number === null ? '' : ` of line ${number}`
  return (
    <div className={styles.line}>
      <div className={styles.making}>
        <Select
          label={`Style${name}`}
          placeholder="Type a code or a name"
          searchable
          nothingFoundMessage="No style is called that"
          data={choicesOf(library)}
          value={line.styleRevisionId}
          onChange={(id) =>
            onChange({
              ...line,
              styleRevisionId: id as StyleRevisionId | null,
              colourway: null,
              pieces: {},
            })
          }
        />
        <Select
          label={`Colour${name}`}
          data={colours}
          value={line.colourway}
          disabled={colours.length === 0}
          placeholder={own ? 'This revision has none' : ''}
          onChange={(colourway) => onChange({ ...line, colourway })}
        />
        {number !== null && (
          <Button look="quiet" aria-label={`Remove line ${number}`} onClick={onRemove}>
            <X size={16} aria-hidden />
          </Button>
        )}
      </div>
      {own && sizes.length === 0 && (
        <p className={styles.trouble}>
          Revision {own.revision.letter} has no sizes yet: fill its slots in Patterns.
        </p>
      )}
      {sizes.length > 0 && (
        <div className={styles.sizes}>
          <SizeFields
            sizes={sizes}
            pieces={line.pieces}
            onChange={(pieces) => onChange({ ...line, pieces })}
          />
          <p className={styles.total} role="status">
            <b>{totalOf(line)}</b> pcs
          </p>
          <SplitByRatio sizes={sizes} onSplit={(pieces) => onChange({ ...line, pieces })} />
        </div>
      )}
    </div>
  )
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
