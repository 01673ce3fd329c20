import { useState } from 'react'
import type { CsvOutcome } from '../../../shared/domain/csv/csv-review.ts'
import { Banner } from '../Banner.tsx'
import { Button } from '../Button.tsx'
import { Tabs } from '../controls.ts'
import { DialogFoot } from '../DialogFoot.tsx'
import { capital } from '../format.ts'
import { BadRows } from './BadRows.tsx'
import styles from './Csv.module.css'
import { GoodRows } from './GoodRows.tsx'
import type { ImportOf } from './ImportDialog.tsx'

interface ReviewStepProps<Name extends string, Entry> {
  readonly of: ImportOf<Name, Entry>
  readonly header: readonly string[]
  readonly outcomes: readonly CsvOutcome<Name, Entry>[]
  back(): void
  close(): void
}

const KINDS = ['bad', 'new', 'changed', 'unchanged'] as const

/** What would become of every row. What is good is kept when the person says so, in one step. */
export function ReviewStep<Name extends string, Entry>(props: ReviewStepProps<Name, Entry>) {
  const { of, header, outcomes, back, close } = props
  const [refusal, setRefusal] = useState<string | null>(null)
  const [state, setState] = useState<'open' | 'saving'>('open')
  const rowsOf = (kind: string) => outcomes.filter((one) => one.kind === kind)
  const kinds = KINDS.filter((kind) => rowsOf(kind).length > 0)
  const entries = outcomes.flatMap((one) =>
    one.kind === 'new' || one.kind === 'changed' ? [one.entry] : [],
  )

  async function keep(): Promise<void> {
    setState('saving')
    const sentence = await of.accept(entries)
    setState('open')
    setRefusal(sentence)
    if (sentence === null) close()
  }

  return (
    <div className={styles.step}>
      <Tabs defaultValue={kinds[0] ?? null} keepMounted={false}>
        <Tabs.List aria-label="Rows">
          {kinds.map((kind) => (
            <Tabs.Tab key={kind} value={kind}>
              {`${rowsOf(kind).length.toLocaleString('en-GB')} ${kind}`}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {kinds.map((kind) => (
          <Tabs.Panel key={kind} value={kind} className={styles.rows ?? ''}>
            {kind === 'bad' ? (
              <BadRows of={of} header={header} outcomes={outcomes} />
            ) : (
              <GoodRows fields={of.fields} outcomes={rowsOf(kind)} nameOf={of.nameOf} />
            )}
          </Tabs.Panel>
        ))}
      </Tabs>
      {refusal && <Banner tone="stop">{refusal}</Banner>}
      <DialogFoot aside={<Button onClick={back}>Back to the columns</Button>}>
        <Button onClick={close}>{entries.length > 0 ? 'Keep nothing' : 'Close'}</Button>
        {entries.length > 0 && (
          <Button
            look="primary"
            data-autofocus
            disabled={state === 'saving'}
            onClick={() => void keep()}
          >
            {keepWords(rowsOf('new').length, rowsOf('changed').length, rowsOf('bad').length)}
          </Button>
        )}
      </DialogFoot>
    </div>
  )
}

/** Add 3 and change 2, leave 4 bad rows out. */
function keepWords(fresh: number, changed: number, bad: number): string {
  const parts = [
    ...(fresh > 0 ? [`add ${fresh}`] : []),
    ...(changed > 0 ? [`change ${changed}`] : []),
  ]
  const words = parts.join(' and ')
  const rest = bad > 0 ? `, leave ${bad} bad ${bad === 1 ? 'row' : 'rows'} out` : ''
  return `${capital(words)}${rest}`
}
