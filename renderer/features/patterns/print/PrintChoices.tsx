import { PAPER_NAMES, type PaperName } from '../../../../shared/domain/pattern/print-sheet.ts'
import { SegmentedControl, Select } from '../../../kit/controls.ts'
import type { PrintChoice } from './PrintDialog.tsx'

interface PrintChoicesProps {
  readonly choice: PrintChoice
  readonly chosen: number
  readonly all: number
  readonly sizes: readonly string[]
  change(choice: PrintChoice): void
}

const NEST = 'All sizes, nested'

/** Which pieces, in which size, on which paper. */
export function PrintChoices({ choice, chosen, all, sizes, change }: PrintChoicesProps) {
  const { which, size, paper } = choice
  return (
    <>
      {chosen > 0 && (
        <SegmentedControl
          aria-label="Pieces"
          data={[
            { value: 'chosen', label: chosen === 1 ? 'The chosen piece' : `${chosen} chosen` },
            { value: 'all', label: `All ${all}` },
          ]}
          value={which}
          onChange={(next) => change({ ...choice, which: next as PrintChoice['which'] })}
        />
      )}
      {sizes.length > 1 && (
        <Select
          label="Size"
          allowDeselect={false}
          data={[NEST, ...sizes]}
          value={size ?? NEST}
          onChange={(next) => change({ ...choice, size: next === NEST ? null : next })}
        />
      )}
      <Select
        label="Paper"
        allowDeselect={false}
        data={PAPER_NAMES}
        value={paper}
        onChange={(next) => next && change({ ...choice, paper: next as PaperName })}
      />
    </>
  )
}
