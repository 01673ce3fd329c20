import { FileInput, Plus } from 'lucide-react'
import { Button } from '../../kit/Button.tsx'

interface RoomActionsProps {
  chooseFile(): void
  newStyle(): void
}

export function RoomActions({ chooseFile, newStyle }: RoomActionsProps) {
  return (
    <>
      <Button icon={<FileInput size={16} aria-hidden />} onClick={chooseFile}>
        Import pattern…
      </Button>
      <Button look="primary" keys="C" icon={<Plus size={16} aria-hidden />} onClick={newStyle}>
        New style…
      </Button>
    </>
  )
}
