import type { ReactNode } from 'react'
import styles from './Question.module.css'
import { Sheet } from './Sheet.tsx'
import { Tap } from './Tap.tsx'

interface QuestionProps {
  readonly title: string
  readonly children: ReactNode
  readonly no: string
  readonly yes: string
  refuse(): void
  agree(): void
  close(): void
}

/** Something that is asked once before it is done. */
export function Question({ title, children, no, yes, refuse, agree, close }: QuestionProps) {
  return (
    <Sheet title={title} close={close}>
      {children}
      <div className={styles.taps}>
        <Tap onClick={refuse}>{no}</Tap>
        <Tap look="primary" onClick={agree}>
          {yes}
        </Tap>
      </div>
    </Sheet>
  )
}
