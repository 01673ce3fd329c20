import { useState } from 'react'
import type { LotEntry, MaterialEntry, Stock } from '../../../../shared/contract/factory.ts'
import type { Floor } from '../../../../shared/domain/resources/floor.ts'
import type { Material } from '../../../../shared/domain/stock/material.ts'
import type { Instant } from '../../../../shared/domain/time.ts'
import { Button } from '../../../kit/Button.tsx'
import { Panel } from '../../../kit/Panel.tsx'
import { ListPanel } from '../ListPanel.tsx'
import styles from '../SettingsPage.module.css'
import { freshLot, freshMaterial } from './fresh-stock.ts'
import { LotForm } from './LotForm.tsx'
import { LotTable } from './LotTable.tsx'
import { MaterialFiles } from './MaterialFiles.tsx'
import { MaterialForm } from './MaterialForm.tsx'
import { MaterialTable } from './MaterialTable.tsx'
import { PriceForm } from './PriceForm.tsx'
import { PriceHistory } from './PriceHistory.tsx'

interface MaterialsTabProps {
  readonly stock: Stock
  readonly floor: Floor
  readonly now: Instant
  /** The material that somebody came for. */
  readonly of: string | undefined
}

/** What garments are made of, and the rolls and deliveries of it. */
export function MaterialsTab({ stock, floor, now, of }: MaterialsTabProps) {
  const [material, setMaterial] = useState<MaterialEntry | null>(null)
  const [lot, setLot] = useState<LotEntry | null>(null)
  const [priced, setPriced] = useState<Material | null>(null)
  const { materials, prices, lots } = stock
  const first = materials[0]?.id
  const addLot = (
    <Button look="primary" disabled={!first} onClick={() => first && setLot(freshLot(first, now))}>
      Add a lot
    </Button>
  )
  return (
    <div className={styles.stack}>
      <ListPanel
        title="Materials"
        count={materials.length}
        empty={NO_MATERIALS}
        add="Add a material"
        onAdd={() => setMaterial(freshMaterial())}
        beside={<MaterialFiles materials={materials} floor={floor} />}
      >
        <MaterialTable
          materials={materials}
          lots={lots}
          floor={floor}
          of={of}
          edit={setMaterial}
          price={setPriced}
        />
      </ListPanel>
      <Panel title="Lots" actions={addLot}>
        {lots.length === 0 ? (
          <p className={styles.hint}>
            No rolls or deliveries yet. A drop reserves its material from lots.
          </p>
        ) : (
          <LotTable stock={stock} zone={floor.zone} now={now} edit={setLot} />
        )}
      </Panel>
      {material && (
        <MaterialForm
          material={material}
          floor={floor}
          history={<PriceHistory material={material} prices={prices} floor={floor} now={now} />}
          close={() => setMaterial(null)}
        />
      )}
      {priced && (
        <PriceForm
          material={priced}
          prices={prices}
          floor={floor}
          now={now}
          close={() => setPriced(null)}
        />
      )}
      {lot && (
        <LotForm lot={lot} materials={materials} zone={floor.zone} close={() => setLot(null)} />
      )}
    </div>
  )
}

const NO_MATERIALS = {
  title: 'No materials yet',
  words: 'Fabric and trims, with their prices: a BOM takes its lines from here.',
}
