import { useEffect, useMemo, useState } from 'react'
import type { Library } from '../../../../shared/contract/library.ts'
import { openSearch } from '../../../../shared/domain/search.ts'
import { useAnswer } from '../../../bridge/hooks.ts'
import { useDebouncedValue } from '../../../kit/controls.ts'
import type { Selection } from '../selection.ts'
import { allGroups, entriesById, foundGroups, rowsOf } from './entries.ts'

/** The address follows once the fingers rest. */
const RESTED = 250

/** What is typed, what it finds, and the address that finds it again. The list goes with the letter, in one drawing: a list that comes after it is drawn twice. */
export function useFinding(library: Library, { find = '', seek }: Selection) {
  const [text, setText] = useState(find)
  const sought = text.trim()
  const [rested] = useDebouncedValue(text.trim(), RESTED)
  const { data: names } = useAnswer('patterns.names', sought === '' ? undefined : null)
  const search = useMemo(() => openSearch(names ?? []), [names])
  const entries = useMemo(() => entriesById(library), [library])
  const all = useMemo(() => rowsOf(allGroups(library)), [library])
  const rows = useMemo(
    () => (sought === '' ? all : rowsOf(foundGroups(entries, search, sought))),
    [all, entries, search, sought],
  )
  useEffect(() => seek(rested), [seek, rested])
  const fingers = rested === sought ? 'resting' : 'typing'
  return { text, setText, sought, rows, fingers, isReading: sought !== '' && names === undefined }
}
