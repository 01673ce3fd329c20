import { useState } from 'react'
import { splitByRatio } from '../../../../shared/domain/drop/split.ts'
import type { Pieces } from '../../../../shared/domain/quantity.ts'
import { Button } from '../../../kit/Button.tsx'
import { NumberInput } from '../../../kit/controls.ts'
import { TextField } from '../../../kit/fields.tsx'
import { readRatio, usualRatio } from './drop-draft.ts'
import styles from './NewDrop.module.css'

interface SplitByRatioProps {
  readonly sizes: readonly string[]
  onSplit(pieces: Readonly<Record<string, number>>): void
}

/** Spreads a total over the sizes, to the last piece. */
export function SplitByRatio({ sizes, onSplit }: SplitByRatioProps) {
  const [total, setTotal] = useState<number | ''>('')
  const [text, setText] = useState(() => usualRatio(sizes.length))
  const ratio = readRatio(text, sizes.length)
  function split(): void {
    if (!ratio || total === '') return
    const shares = splitByRatio(total as Pieces, ratio)
    onSplit(Object.fromEntries(sizes.map((size, index) => [size, shares[index] ?? 0])))
  }
  return (
    <div className={styles.split}>
      <NumberInput
        label="Total to split"
        placeholder="120"
        min={0}
        max={100_000}
        allowDecimal={false}
        allowNegative={false}
        hideControls
        value={total}
        onChange={(value) => setTotal(typeof value === 'number' ? value : '')}
      />
      <TextField
        label="Ratio"
        value={text}
        error={ratio ? null : `Give ${sizes.length} shares`}
        change={setText}
      />
      <Button disabled={!ratio || total === ''} onClick={split}>
        Split by ratio
      </Button>
    </div>
  )
}
