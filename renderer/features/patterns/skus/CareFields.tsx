import { CARE, CARE_STEPS, type Care, careWords } from '../../../../shared/domain/skus/care.ts'
import { CareSymbol } from '../../../kit/CareSymbol.tsx'
import { Select } from '../../../kit/controls.ts'
import styles from './Skus.module.css'

interface CareFieldsProps {
  readonly care: Care
  change(care: Partial<Care>): void
}

const TITLES = {
  wash: 'Washing',
  bleach: 'Bleaching',
  tumble: 'Tumble drying',
  dry: 'Drying',
  iron: 'Ironing',
  clean: 'Professional cleaning',
} as const

/** The symbols, in their order; each beside its words. */
export function CareFields({ care, change }: CareFieldsProps) {
  return (
    <fieldset className={styles.steps}>
      <legend>Care</legend>
      {CARE_STEPS.map((step) => {
        const value = care[step]
        return (
          <div key={step} className={styles.step}>
            {value ? <CareSymbol step={step} value={value} size={32} /> : <span />}
            <Select
              size="xs"
              label={TITLES[step]}
              clearable
              clearButtonProps={{ 'aria-label': `Say nothing of ${TITLES[step].toLowerCase()}` }}
              placeholder="not said"
              data={CARE[step].map((one) => ({ value: one, label: careWords(step, one) }))}
              value={value}
              onChange={(chosen) => change({ [step]: chosen })}
            />
          </div>
        )
      })}
    </fieldset>
  )
}
