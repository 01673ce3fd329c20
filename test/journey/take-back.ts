import type { Page } from 'playwright'

/** By the way back of the last note: the one of the note before it may be on its way out still. */
export const takeBack = (window: Page): Promise<void> =>
  window.getByRole('button', { name: /^Undo/ }).last().click()
