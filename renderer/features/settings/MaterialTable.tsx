import type { Stock } from '../../../shared/contract/factory.ts'
import type { Floor } from '../../../shared/domain/floor.ts'
import type { Material } from '../../../shared/domain/material.ts'
import { Button } from '../../kit/Button.tsx'
import { printQuantity } from '../../kit/format.ts'
import { SampleTag } from '../../kit/SampleTag.tsx'
import { printPrice, printWidth } from './amounts.ts'
import styles from './SettingsPage.module.css'

interface MaterialTableProps extends Pick<Stock, 'materials' | 'lots'> {
  readonly floor: Floor
  /** The one that somebody came for. */
  readonly of: string | undefined
  edit(material: Material): void
  price(material: Material): void
}

function show(row: HTMLElement | null): void {
  row?.scrollIntoView({ block: 'center' })
}

export function MaterialTable(props: MaterialTableProps) {
  const { materials, lots, floor, of, edit, price } = props
  const freeOf = ({ id }: Material) =>
    lots.filter(({ materialId }) => materialId === id).reduce((sum, { free }) => sum + free, 0)
  return (
    <div className={styles.scroll}>
      <table>
        <thead>
          <tr>
            <th>Code</th>
            <th>Name</th>
            <th>Kind</th>
            <th className={styles.number}>Width</th>
            <th className={styles.number}>Price</th>
            <th className={styles.number}>Lead days</th>
            <th>Supplier</th>
            <th className={styles.number}>Free</th>
            <th />
          </tr>
        </thead>
        <tbody>
          {materials.map((material) => (
            <tr
              key={material.id}
              aria-current={material.id === of ? 'true' : undefined}
              ref={material.id === of ? show : null}
            >
              <td>
                <strong>{material.code}</strong> <SampleTag origin={material.origin} />
              </td>
              <td>{material.name}</td>
              <td>{material.kind}</td>
              <td className={styles.number}>{printWidth(material.width, floor.units)}</td>
              <td className={styles.number}>{printPrice(material, floor.currency)}</td>
              <td className={styles.number}>{material.leadDays}</td>
              <td>{material.supplier || '–'}</td>
              <td className={styles.number}>{printQuantity(freeOf(material), material.unit)}</td>
              <td className={styles.action}>
                <Button
                  size="dense"
                  aria-label={`Edit ${material.code}`}
                  onClick={() => edit(material)}
                >
                  Edit
                </Button>
                <Button
                  size="dense"
                  aria-label={`Prices of ${material.code}`}
                  onClick={() => price(material)}
                >
                  Prices
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
