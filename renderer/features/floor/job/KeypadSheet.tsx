import { Delete } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { Pieces } from '../../../../shared/domain/quantity.ts'
import type { Said } from '../station/use-report.ts'
import { Sheet } from '../touch/Sheet.tsx'
import { Tap } from '../touch/Tap.tsx'
import styles from './KeypadSheet.module.css'

interface KeypadSheetProps {
  /** Pieces not counted yet. */
  readonly left: number
  close(): void
  say(said: Said): void
}

const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9']
const LONGEST = 4

/** A count typed on keys of 20 mm, or on a keyboard. */
export function KeypadSheet({ left, close, say }: KeypadSheetProps) {
  const [typed, setTyped] = useState('')
  const count = Number(typed)
  const press = (digit: string) =>
    setTyped((before) => (before + digit).replace(/^0+/, '').slice(0, LONGEST))
  const back = () => setTyped((before) => before.slice(0, -1))
  useKeyboard(press, back)
  return (
    <Sheet title="Count good pieces" close={close}>
      <div className={styles.sides}>
        <fieldset className={styles.keys} aria-label="Keypad">
          {DIGITS.map((digit) => (
            <Tap key={digit} size="huge" onClick={() => press(digit)}>
              {digit}
            </Tap>
          ))}
          <Tap onClick={() => setTyped('')}>Clear</Tap>
          <Tap size="huge" onClick={() => press('0')}>
            0
          </Tap>
          <Tap aria-label="Erase the last digit" onClick={back}>
            <Delete size={36} aria-hidden />
          </Tap>
        </fieldset>
        <div className={styles.total}>
          <output className={styles.value}>{typed || '0'}</output>
          <p>{left > 0 ? `${left} not counted yet` : 'All are counted'}</p>
          <Tap
            look="primary"
            disabled={count === 0}
            onClick={() => say({ kind: 'good', pieces: count as Pieces })}
          >
            {count === 0 ? 'Type a number' : `+${count} good`}
          </Tap>
        </div>
      </div>
    </Sheet>
  )
}

function useKeyboard(press: (digit: string) => void, back: () => void): void {
  useEffect(() => {
    function hear({ key }: KeyboardEvent): void {
      if (/^\d$/.test(key)) press(key)
      if (key === 'Backspace') back()
    }
    window.addEventListener('keydown', hear)
    return () => window.removeEventListener('keydown', hear)
  })
}
