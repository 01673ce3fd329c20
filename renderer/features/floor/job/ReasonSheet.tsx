import { Sheet, Tiles } from '../touch/Sheet.tsx'
import type { Reason } from './reasons.ts'

interface ReasonSheetProps {
  readonly title: string
  readonly reasons: readonly Reason[]
  readonly columns: number
  close(): void
  choose(reason: string): void
}

/** One tap on a reason says it. */
export function ReasonSheet({ title, reasons, columns, close, choose }: ReasonSheetProps) {
  return (
    <Sheet title={title} close={close}>
      <Tiles label="Reason" reasons={reasons} columns={columns} choose={choose} />
    </Sheet>
  )
}
