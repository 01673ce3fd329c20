import { useState } from 'react'
import type { StyleSheet } from '../../../../shared/contract/patterns.ts'
import { COSTED_RUNS } from '../../../../shared/domain/cost/cost.ts'
import { splitByRatio } from '../../../../shared/domain/drop/split.ts'
import type { Pieces } from '../../../../shared/domain/quantity.ts'
import { sizesOf } from '../../../../shared/domain/style/sizes.ts'
import { useCsvWriter } from '../../../bridge/files.ts'
import { NumberInput, Select } from '../../../kit/controls.ts'
import { CsvExportDialog } from '../../../kit/csv/CsvExportDialog.tsx'
import { Fields } from '../../../kit/FormDialog.tsx'

interface NeedsExportProps {
  readonly sheet: StyleSheet
  close(): void
}

/** The BOM exploded for a run of one colour, as many in every size. */
export function NeedsExport({ sheet, close }: NeedsExportProps) {
  const { style, revision, colourways } = sheet
  const write = useCsvWriter()
  const [pieces, setPieces] = useState<number>(COSTED_RUNS[1] ?? 120)
  const [colourway, setColourway] = useState(colourways[0]?.name ?? '')
  const sizes = sizesOf(revision.sizes)
  const shares = splitByRatio(
    pieces as Pieces,
    sizes.map(() => 1),
  )
  const bySize = Object.fromEntries(sizes.map((size, at) => [size, shares[at] ?? (0 as Pieces)]))
  return (
    <CsvExportDialog
      title={`Export what a run of ${style.code} needs`}
      name={`${style.code} rev ${revision.letter} needs for ${pieces}`}
      close={close}
      save={(place) =>
        write({
          what: {
            of: 'needs',
            styleRevisionId: revision.id,
            runs: [{ colourway, pieces: bySize }],
          },
          ...place,
        })
      }
    >
      <Fields>
        <NumberInput
          label="Pieces"
          min={1}
          max={100_000}
          allowDecimal={false}
          value={pieces}
          onChange={(typed) => setPieces(Math.max(1, Number(typed) || 1))}
        />
        <Select
          label="Colour"
          allowDeselect={false}
          data={colourways.map(({ name }) => name)}
          value={colourway}
          onChange={(name) => setColourway(name ?? '')}
        />
      </Fields>
    </CsvExportDialog>
  )
}
