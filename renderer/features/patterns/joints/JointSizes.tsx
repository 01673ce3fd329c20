import type { Misfit } from '../../../../shared/domain/seams/fit.ts'
import { printMillimetres } from '../../../bridge/fit-words.ts'
import { Mark } from '../../../kit/Mark.tsx'
import sheetStyles from '../sheet/Sheet.module.css'

/** Both lengths in every size, and the ease between them. */
export function JointSizes({ joint, sizes }: Misfit) {
  return (
    <table className={sheetStyles.table} aria-label="Lengths by size">
      <thead>
        <tr>
          <th>Size</th>
          <th className={sheetStyles.figure}>{joint.seam}, mm</th>
          <th className={sheetStyles.figure}>{joint.otherSeam}, mm</th>
          <th className={sheetStyles.figure}>Ease, mm</th>
          <th>State</th>
        </tr>
      </thead>
      <tbody>
        {sizes.map(({ size, length, otherLength, ease, state }) => (
          <tr key={size}>
            <th scope="row">{size}</th>
            <td className={sheetStyles.figure}>{printMillimetres(length)}</td>
            <td className={sheetStyles.figure}>{printMillimetres(otherLength)}</td>
            <td className={sheetStyles.figure}>{printMillimetres(ease)}</td>
            <td>
              {state === 'fits' ? (
                <Mark of="done">fits</Mark>
              ) : (
                <Mark of="conflict">does not fit</Mark>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
