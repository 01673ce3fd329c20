import { Pencil } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import type { StyleSheet } from '../../../../shared/contract/patterns.ts'
import { CARE_STEPS, careWords } from '../../../../shared/domain/skus/care.ts'
import { partsOf, type WholeLabel } from '../../../../shared/domain/skus/label.ts'
import { Button } from '../../../kit/Button.tsx'
import { CareSymbol } from '../../../kit/CareSymbol.tsx'
import { Facts } from '../../../kit/Panel.tsx'
import sheetStyles from '../sheet/Sheet.module.css'
import { LabelDialog } from './LabelDialog.tsx'
import styles from './Skus.module.css'

interface LabelTabProps {
  readonly sheet: StyleSheet
  readonly editable: boolean
}

/** What the labels and tags of this revision say: composition, care, where it comes from, how it fits. */
export function LabelTab({ sheet, editable }: LabelTabProps) {
  const [open, setOpen] = useState<'label' | 'none'>('none')
  const { label, revision } = sheet
  return (
    <>
      <div className={sheetStyles.bar}>
        {editable ? (
          <Button
            size="dense"
            icon={<Pencil size={14} aria-hidden />}
            onClick={() => setOpen('label')}
          >
            {label ? 'Edit the label…' : 'Say what the label says…'}
          </Button>
        ) : (
          <span className={sheetStyles.note}>
            Rev {revision.letter} is {revision.state.replace('-', ' ')}: its label does not change.
          </span>
        )}
      </div>
      {label ? (
        <LabelView whole={label} />
      ) : (
        <p className={sheetStyles.note}>Nothing has been said of its labels yet.</p>
      )}
      {open === 'label' && <LabelDialog sheet={sheet} close={() => setOpen('none')} />}
    </>
  )
}

function LabelView({ whole: { label, fibres } }: { readonly whole: WholeLabel }) {
  const facts: readonly (readonly [string, ReactNode])[] = [
    ...partsOf(fibres).map(([part, own]): readonly [string, ReactNode] => [
      part,
      own.map(({ fibre, share }) => `${share / 10} % ${fibre}`).join(', '),
    ]),
    ...said('Fabric', label.fabricOrigin),
    ...said('Made in', label.madeIn),
    ...said('Care', label.careNote),
    ...said('Fit video', label.fitVideo),
    ...said('Fit note', label.fitNote),
  ]
  return (
    <div className={styles.label}>
      <Facts facts={facts} />
      <div className={styles.care}>
        {CARE_STEPS.map((step) => {
          const value = label[step]
          if (value === null) return null
          return [
            <CareSymbol key={step} step={step} value={value} />,
            <span key={`${step} words`} aria-hidden="true">
              {careWords(step, value)}
            </span>,
          ]
        })}
      </div>
    </div>
  )
}

const said = (term: string, text: string): readonly (readonly [string, ReactNode])[] =>
  text === '' ? [] : [[term, text]]
