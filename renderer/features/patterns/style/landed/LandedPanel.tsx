import { useState } from 'react'
import type { StyleSheet } from '../../../../../shared/contract/patterns.ts'
import { Button } from '../../../../kit/Button.tsx'
import sheetStyles from '../../sheet/Sheet.module.css'
import styles from './Landed.module.css'
import { LandedTable } from './LandedTable.tsx'
import { LandingDialog } from './LandingDialog.tsx'
import { TraditionalRunDialog } from './TraditionalRunDialog.tsx'

/** What a garment costs once it is with its wearer, always beside a traditional run (DOMAIN rule 33). */
export function LandedPanel({ sheet }: { readonly sheet: StyleSheet }) {
  const { landing, traditionalRun, costBasis } = sheet
  const [open, setOpen] = useState<'own' | 'quote' | null>(null)
  const close = () => setOpen(null)
  return (
    <section aria-label="Landed cost">
      <div className={sheetStyles.head}>
        <h2>Landed cost</h2>
        <Button size="dense" onClick={() => setOpen('own')}>
          Own runs…
        </Button>
        {traditionalRun && (
          <Button size="dense" onClick={() => setOpen('quote')}>
            Quote…
          </Button>
        )}
      </div>
      <LandedTable sheet={sheet} />
      {!traditionalRun && (
        <div className={styles.none}>
          <p>No traditional run to compare with.</p>
          <Button size="dense" onClick={() => setOpen('quote')}>
            Add a quote…
          </Button>
        </div>
      )}
      {open === 'own' && (
        <LandingDialog landing={landing} currency={costBasis.floor.currency} close={close} />
      )}
      {open === 'quote' && <TraditionalRunDialog sheet={sheet} close={close} />}
    </section>
  )
}
