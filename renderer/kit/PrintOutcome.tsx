import { Banner } from './Banner.tsx'
import { Progress } from './controls.ts'

interface PrintOutcomeProps {
  readonly state:
    | { readonly state: 'choosing' }
    | { readonly state: 'making'; readonly done: number; readonly doing: string }
    | { readonly state: 'saved'; readonly pages: number }
    | { readonly state: 'failed'; readonly sentence: string }
  /** Of the file. */
  readonly name: string
}

/** How far a PDF is, and what became of it. */
export function PrintOutcome({ state, name }: PrintOutcomeProps) {
  switch (state.state) {
    case 'choosing':
      return null
    case 'making':
      return (
        <>
          <Progress value={state.done * 100} aria-label="Progress" transitionDuration={0} />
          <p role="status">{state.doing}</p>
        </>
      )
    case 'failed':
      return <Banner tone="stop">{state.sentence}</Banner>
    case 'saved':
      return (
        <Banner tone="go">
          Saved {state.pages} {state.pages === 1 ? 'page' : 'pages'} as {name}.
        </Banner>
      )
  }
}
