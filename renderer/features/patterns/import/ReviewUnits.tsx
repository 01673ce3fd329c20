import type { FileUnits } from '../../../../shared/domain/pattern/pattern.ts'
import { SegmentedControl } from '../../../kit/controls.ts'

const choices: readonly FileUnits[] = ['mm', 'cm', 'inch']

interface ReviewUnitsProps {
  readonly units: FileUnits
  recount(units: FileUnits): void
}

/** What the drawing counts in: a wrong guess makes every piece ten times too large, or too small. */
export function ReviewUnits({ units, recount }: ReviewUnitsProps) {
  return (
    <SegmentedControl
      size="xs"
      aria-label="Units of the file"
      data={[...choices]}
      value={units}
      onChange={(value) => {
        const chosen = choices.find((choice) => choice === value)
        if (chosen) recount(chosen)
      }}
    />
  )
}
