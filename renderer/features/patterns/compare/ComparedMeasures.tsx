import type {
  MeasureDifference,
  Measures,
} from '../../../../shared/domain/compare/compare-pieces.ts'
import type { MeasureSystem } from '../../../../shared/domain/quantity.ts'
import { ComparedTable } from '../../../kit/compared/ComparedTable.tsx'
import { printArea, printLength } from '../../../kit/format.ts'
import styles from './Compare.module.css'

interface ComparedMeasuresProps {
  readonly measures: readonly MeasureDifference[]
  readonly units: MeasureSystem
}

/** Every size whose measures changed: the old figure over the new one. */
export function ComparedMeasures({ measures, units }: ComparedMeasuresProps) {
  if (measures.length === 0) {
    return <p className={styles.note}>Its outline measures the same in every size.</p>
  }
  const length = (micrometres: number) => printLength(micrometres / 1000, units, 'even')
  return (
    <ComparedTable label="Changed measures">
      <thead>
        <tr>
          <th>Size</th>
          <th data-figure>Area</th>
          <th data-figure>Around</th>
          <th data-figure>Wide</th>
          <th data-figure>High</th>
        </tr>
      </thead>
      <tbody>
        {measures.map(({ size, old, now }) => {
          const cell = (of: (one: Measures) => string) => (
            <Figure old={old && of(old)} now={now && of(now)} />
          )
          return (
            <tr key={size}>
              <th scope="row">{size}</th>
              {cell(({ area }) => printArea(area, units, 'fine'))}
              {cell(({ perimeter }) => length(perimeter))}
              {cell(({ width }) => length(width))}
              {cell(({ height }) => length(height))}
            </tr>
          )
        })}
      </tbody>
    </ComparedTable>
  )
}

interface FigureProps {
  readonly old: string | null
  readonly now: string | null
}

function Figure({ old, now }: FigureProps) {
  if (old === now) return <td data-figure>{now}</td>
  return (
    <td data-figure>
      {old !== null && <del>{old}</del>} {now !== null && <ins>{now}</ins>}
    </td>
  )
}
