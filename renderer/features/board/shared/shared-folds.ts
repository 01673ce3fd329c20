import { create } from 'zustand'

export type SharedGroup = 'people' | 'kits'

type Folds = { readonly [Name in SharedGroup]: 'open' | 'folded' }

const KEPT = 'selvedge.board.shared'
const FOLDED: Folds = { people: 'folded', kits: 'folded' }

/** Which lanes below the stations a person has open, from one day to the next. */
export const useSharedFolds = create<Folds>(() => ({ ...FOLDED, ...kept() }))

export function turnFold(group: SharedGroup): void {
  const so = useSharedFolds.getState()
  useSharedFolds.setState({ [group]: so[group] === 'open' ? 'folded' : 'open' })
  localStorage.setItem(KEPT, JSON.stringify(useSharedFolds.getState()))
}

function kept(): Partial<Folds> {
  try {
    const { people, kits } = JSON.parse(localStorage.getItem(KEPT) ?? '{}') as Partial<Folds>
    return {
      ...(people === 'open' && { people }),
      ...(kits === 'open' && { kits }),
    }
  } catch {
    return {}
  }
}
