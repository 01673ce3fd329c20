import { Question } from '../touch/Question.tsx'
import { type Taken, takeQuestion } from './take-words.ts'

interface TakeSheetProps {
  readonly taken: Taken
  agree(): void
  close(): void
}

/** A job comes from another station, or another one is paused for it, only once somebody has said so. */
export function TakeSheet({ taken, agree, close }: TakeSheetProps) {
  const question = takeQuestion(taken)
  return (
    question && (
      <Question
        title={question.title}
        no="No, leave it"
        yes={question.yes}
        refuse={close}
        agree={agree}
        close={close}
      >
        <p>{question.words}</p>
      </Question>
    )
  )
}
