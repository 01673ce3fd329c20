import type { FactorySetup } from '../../../../shared/contract/factory.ts'
import { Button } from '../../../kit/Button.tsx'
import styles from '../SettingsPage.module.css'

interface UncountedProps {
  readonly setup: Pick<FactorySetup, 'kits' | 'kitNames'>
  add(code: string): void
}

/** Kits that operations ask for and that nobody counts: the plan takes as many of them as it likes. */
export function Uncounted({ setup: { kits, kitNames }, add }: UncountedProps) {
  const uncounted = kitNames.filter((name) => !kits.some(({ code }) => code === name))
  if (uncounted.length === 0) return null
  return (
    <div className={styles.row} style={{ marginTop: 12 }}>
      <span className={styles.hint}>Operations also ask for, and nobody counts:</span>
      {uncounted.map((name) => (
        <Button key={name} size="dense" onClick={() => add(name)}>
          Count {name}
        </Button>
      ))}
    </div>
  )
}
