/** Alone takes the place of what was chosen; more is added to it, or taken out again. */
export type Choosing = 'alone' | 'more'

interface Modified {
  readonly shiftKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
}

export const choosingOf = ({ shiftKey, ctrlKey, metaKey }: Modified): Choosing =>
  shiftKey || ctrlKey || metaKey ? 'more' : 'alone'

/** What is chosen once a piece was pressed: one that was chosen alone is let go. */
export function chosenAfter(
  before: readonly string[],
  key: string,
  how: Choosing,
): readonly string[] {
  const others = before.filter((one) => one !== key)
  const wasChosen = others.length < before.length
  if (how === 'more') return wasChosen ? others : [...before, key]
  return wasChosen && others.length === 0 ? [] : [key]
}
