import type { FactorySetup, KitEntry } from '../../../../shared/contract/factory.ts'
import type { Kit } from '../../../../shared/domain/kit.ts'
import { Button } from '../../../kit/Button.tsx'
import { SampleTag } from '../../../kit/SampleTag.tsx'
import styles from '../SettingsPage.module.css'

interface KitTableProps {
  readonly setup: FactorySetup
  edit(kit: KitEntry): void
}

export function KitTable({ setup, edit }: KitTableProps) {
  return (
    <div className={styles.scroll}>
      <table>
        <thead>
          <tr>
            <th>Code</th>
            <th>Name</th>
            <th className={styles.number}>There are</th>
            <th>Fits</th>
            <th>Asked for</th>
            <th />
          </tr>
        </thead>
        <tbody>
          {setup.kits.map((kit) => (
            <tr key={kit.id}>
              <td>
                <strong>{kit.code}</strong> <SampleTag origin={kit.origin} />
              </td>
              <td>{kit.name}</td>
              <td className={styles.number}>{kit.count}</td>
              <td>{placesOf(setup, kit)}</td>
              <td>{setup.kitNames.includes(kit.code) ? 'by operations' : 'by no operation yet'}</td>
              <td className={styles.action}>
                <Button
                  size="dense"
                  aria-label={`Edit ${kit.code}`}
                  onClick={() => edit(entryOf(setup, kit))}
                >
                  Edit
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function placesOf(setup: FactorySetup, kit: Kit): string {
  const { stationIds } = entryOf(setup, kit)
  const codes = setup.stations.filter(({ id }) => stationIds.includes(id)).map(({ code }) => code)
  return codes.join(', ') || 'every station that can do the work'
}

function entryOf({ kitPlaces }: FactorySetup, { id, code, name, count }: Kit): KitEntry {
  const places = kitPlaces.filter(({ kitId }) => kitId === id)
  return { id, code, name, count, stationIds: places.map(({ stationId }) => stationId) }
}
