import { type DragEvent, type ReactNode, useState } from 'react'
import styles from './Review.module.css'

interface DropZoneProps {
  readonly children: ReactNode
  take(files: readonly File[]): void
  /** A folder has nothing to be read, however much lies in it. */
  refuseFolder(name: string): void
}

/** Files may be let fall anywhere on the table. */
export function DropZone({ children, take, refuseFolder }: DropZoneProps) {
  const [over, setOver] = useState<'nothing' | 'files'>('nothing')
  function hover(event: DragEvent): void {
    if (!event.dataTransfer.types.includes('Files')) return
    event.preventDefault()
    setOver('files')
  }
  function drop(event: DragEvent): void {
    event.preventDefault()
    setOver('nothing')
    const folder = folderIn(event.dataTransfer)
    if (folder) return refuseFolder(folder.name)
    const files = [...event.dataTransfer.files]
    if (files.length > 0) take(files)
  }
  function leave({ currentTarget, relatedTarget }: DragEvent): void {
    if (!currentTarget.contains(relatedTarget as Node | null)) setOver('nothing')
  }
  return (
    <section
      className={styles.drop}
      aria-label="Table"
      onDragOver={hover}
      onDragLeave={leave}
      onDrop={drop}
    >
      {children}
      {over === 'files' && <div className={styles.veil}>Let go to import the pattern</div>}
    </section>
  )
}

function folderIn({ items }: DataTransfer): FileSystemEntry | null | undefined {
  return [...items].map((item) => item.webkitGetAsEntry()).find((entry) => entry?.isDirectory)
}
