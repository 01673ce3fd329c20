import { useState } from 'react'

const KEPT = 'selvedge.documents-folder'

/** The folder that documents last went to on this PC, to begin with. */
export function useFolder(): readonly [string, (folder: string) => void] {
  const [folder, setFolder] = useState(() => localStorage.getItem(KEPT) ?? '')
  const keep = (next: string) => {
    localStorage.setItem(KEPT, next)
    setFolder(next)
  }
  return [folder, keep]
}

/** As this system writes paths. */
export function pathIn(folder: string, name: string): string {
  const mark = window.shell?.platform === 'windows' ? '\\' : '/'
  return folder.endsWith(mark) ? folder + name : folder + mark + name
}
