import { useAnswer } from '../../bridge/hooks.ts'
import { Answered } from '../../kit/States.tsx'
import { PatternsRoom } from './PatternsRoom.tsx'

/** The designer's room: patterns, modules, styles and what they cost. */
export function PatternsPage() {
  const library = useAnswer('patterns.library', null)
  return (
    <Answered what="The library" query={library}>
      {(answer) => <PatternsRoom library={answer} />}
    </Answered>
  )
}
