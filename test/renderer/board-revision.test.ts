import { describe, expect, it } from 'vitest'
import type { BoardView } from '../../renderer/features/board/board-view.ts'
import { unreleasedIn, unreleasedWords } from '../../renderer/features/board/revision-words.ts'
import type { Letter, RevisionState } from '../../shared/domain/style/revision.ts'
import { cutting, sewing } from '../small-factory.ts'

const revision = (state: RevisionState) => ({ letter: 'D' as Letter, state })

describe('a drop on the board that makes', () => {
  it('a released revision has nothing to say', () => {
    expect(unreleasedWords(revision('released'))).toBeNull()
  })

  it.each([
    ['draft', 'is a draft'],
    ['in-review', 'is in review'],
    ['withdrawn', 'is withdrawn'],
  ] as const)('a revision that is %s says that it cannot be confirmed so', (state, words) => {
    expect(unreleasedWords(revision(state))).toBe(
      `Rev D ${words}; confirm needs a released revision.`,
    )
  })

  it('a draft says so once, however many of its jobs are moved', () => {
    const board = { revisionOf: () => revision('draft') } as unknown as BoardView
    expect(unreleasedIn(board, [cutting, sewing, undefined])).toEqual([
      'Rev D is a draft; confirm needs a released revision.',
    ])
  })
})
