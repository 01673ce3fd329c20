import type { DropSheet } from '../../../../shared/contract/drops.ts'
import { findFailed } from '../../../../shared/domain/readiness/gates.ts'
import { useAnswer } from '../../../bridge/hooks.ts'
import { Banner } from '../../../kit/Banner.tsx'
import { Button } from '../../../kit/Button.tsx'
import { DialogFoot } from '../../../kit/DialogFoot.tsx'
import { Mark } from '../../../kit/Mark.tsx'
import { GateRow } from '../gates/GateRow.tsx'
import gates from '../gates/Gates.module.css'
import styles from './Confirm.module.css'

interface CheckStepProps {
  readonly sheet: DropSheet
  onClose(): void
  onNext(): void
}

/** Every gate that does not stand, to be mended or overridden; then what will be printed as overridden. */
export function CheckStep({ sheet, onClose, onNext }: CheckStepProps) {
  const { data: state } = useAnswer('factory.state', null)
  const unmet = findFailed(sheet.gates)
  const overridden = sheet.gates.filter(({ verdict }) => verdict === 'overridden')
  const replaced = sheet.live && `v${sheet.live.number}`
  return (
    <>
      {state?.key === 'none' && (
        <Banner tone="stop">
          This PC cannot open the factory’s signing key, so nothing can be signed here.
        </Banner>
      )}
      {unmet.length === 0 ? (
        <p>
          <Mark of="done">All {sheet.gates.length} gates stand.</Mark>
        </p>
      ) : (
        <p role="status" className={styles.unmet}>
          {unmet.length === 1
            ? '1 gate does not stand yet. Mend it,'
            : `${unmet.length} gates do not stand yet. Mend each,`}{' '}
          or override where that is safe: the reason and the name are printed on the document.
        </p>
      )}
      {unmet.length + overridden.length > 0 && (
        <ul className={gates.gates}>
          {[...unmet, ...overridden].map((gate) => (
            <GateRow key={gate.gate} gate={gate} sheet={sheet} />
          ))}
        </ul>
      )}
      {replaced && <p>The new document replaces {replaced}: whoever holds that must be told.</p>}
      <DialogFoot>
        <Button onClick={onClose}>Cancel</Button>
        <Button
          look="primary"
          disabled={unmet.length > 0 || state?.key === 'none'}
          onClick={onNext}
        >
          Next: the promise
        </Button>
      </DialogFoot>
    </>
  )
}
