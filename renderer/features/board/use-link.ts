import { useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { searchOf, stateOf } from './board-search.ts'
import { setBoard, useBoardState } from './board-state.ts'

/** What a person looks at is in the address: a link opens the board as it was, and so does a restart of the room. */
export function useLink(): void {
  const search = useSearch({ from: '/board' })
  const state = useBoardState()
  const navigate = useNavigate()
  const written = useRef(JSON.stringify(searchOf(state)))
  const asked = JSON.stringify(search)

  useEffect(() => {
    if (asked === written.current) return
    const wish = stateOf(JSON.parse(asked))
    if (Object.keys(wish).length > 0) setBoard(wish)
  }, [asked])

  const words = JSON.stringify(searchOf(state))
  useEffect(() => {
    if (words === written.current) return
    written.current = words
    const soon = setTimeout(
      () => void navigate({ to: '/board', search: JSON.parse(words), replace: true }),
      WRITE_AFTER,
    )
    return () => clearTimeout(soon)
  }, [words, navigate])
}

/** The address follows once a person has stopped choosing, in ms: it is nobody's hurry. */
const WRITE_AFTER = 250
