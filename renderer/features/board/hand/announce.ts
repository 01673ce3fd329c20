import { create } from 'zustand'

/** What was last said to those who cannot see the board. */
export const useAnnouncement = create<{ readonly words: string }>(() => ({ words: '' }))

export function announce(words: string): void {
  useAnnouncement.setState({ words })
}
