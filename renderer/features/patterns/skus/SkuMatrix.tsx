import type { Variant } from '../../../../shared/domain/skus/sku.ts'
import { ColumnHeads } from '../../../kit/ColumnHeads.tsx'
import styles from './Skus.module.css'

interface SkuMatrixProps {
  readonly variants: readonly Variant[]
  readonly twins: readonly string[]
  edit(variant: Variant): void
}

/** Colours down, sizes across; a code or a barcode of its own is given by choosing its place. */
export function SkuMatrix({ variants, twins, edit }: SkuMatrixProps) {
  const sizes = [...new Set(variants.map(({ size }) => size))]
  const colours = [...new Set(variants.map(({ colour }) => colour))]
  return (
    <div className={styles.scroll}>
      <table className={styles.matrix} aria-label="SKUs">
        <ColumnHeads names={['Colour', ...sizes]} />
        <tbody>
          {colours.map((colour) => (
            <tr key={colour}>
              <th scope="row">{colour}</th>
              {variants
                .filter((one) => one.colour === colour)
                .map((one) => (
                  <td key={one.size}>
                    <Place variant={one} isTwin={twins.includes(one.code)} edit={edit} />
                  </td>
                ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface PlaceProps {
  readonly variant: Variant
  readonly isTwin: boolean
  edit(variant: Variant): void
}

function Place({ variant, isTwin, edit }: PlaceProps) {
  const { code, gtin, made } = variant
  return (
    <button
      type="button"
      className={styles.place}
      data-twin={isTwin || undefined}
      title="Edit its code and its barcode"
      onClick={() => edit(variant)}
    >
      <span className={styles.code}>{code} </span>
      <span className={styles.meta}>
        {gtin ?? 'no barcode'}
        {made === 'by-hand' && ' · own code'}
        {isTwin && ' · another has it too'}
      </span>
    </button>
  )
}
