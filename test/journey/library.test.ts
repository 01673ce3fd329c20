import { it } from 'vitest'
import { expectAccessible } from './accessible.ts'
import { expect } from './expect.ts'
import { openPatterns, resize } from './patterns-desk.ts'

const FIELD = 'Find a style, a module, a piece or a material'

it('finds styles, modules, pieces and materials by keyboard, and keeps what is sought in its address', async () => {
  const desk = await openPatterns()
  const { window } = desk
  const library = window.getByRole('navigation', { name: 'Library' })
  const field = window.getByRole('textbox', { name: FIELD })

  await window.keyboard.press('/')
  await expect(field).toBeFocused()
  await window.keyboard.type('sl')
  await expect(library.getByRole('heading', { name: /^Modules \d/ })).toBeVisible()
  await expect(library.getByRole('heading', { name: /^Pieces/ })).toBeVisible()
  await expect(library.getByRole('button', { name: /^S-01 Short sleeve/ })).toBeVisible()
  await desk.shot('library-found')
  await expectAccessible(window)
  await resize(desk, 1024, 640)
  await desk.shot('library-found-small')
  await resize(desk, 1440, 900)

  await field.fill('s-02')
  await expect(library.getByRole('button').first()).toHaveAccessibleName(/^S-02 Long sleeve/)
  await window.keyboard.press('ArrowDown')
  await expect(library.getByRole('button', { name: /^S-02/ })).toBeFocused()
  await window.keyboard.press('Enter')
  await window.getByRole('heading', { name: 'Long sleeve' }).waitFor()
  await expect.poll(() => window.evaluate(() => location.hash)).toContain('find=s-02')

  await window.keyboard.press('Escape')
  await expect(field).toBeFocused()
  await expect(field).toHaveValue('')
  await window.keyboard.type('hood front')
  await window.keyboard.press('ArrowDown')
  await expect(library.getByRole('button').first()).toBeFocused()

  await field.fill('nothing at all')
  await expect(window.getByText('Nothing is called “nothing at all”.')).toBeVisible()
  await window.getByRole('button', { name: 'Show all' }).click()
  await desk.shot('library-all')
  await expect(library.getByRole('heading', { name: /^Styles \d/ })).toBeVisible()

  await field.fill('jersey')
  await library.getByRole('button', { name: /^JER-180/ }).click()
  await expect(window.getByRole('row', { name: /^JER-180/ })).toHaveAttribute(
    'aria-current',
    'true',
  )
})

it('opens what the palette finds', async () => {
  const desk = await openPatterns()
  const { window } = desk
  await window.getByRole('button', { name: 'Search or run a command' }).click()
  await window.getByRole('textbox', { name: 'Search or run a command' }).fill('sweatshirt')
  await expect(
    window.getByRole('dialog').getByRole('button', { name: /QS Quay sweatshirt/ }),
  ).toBeVisible()
  await desk.shot('palette-found')
  await expectAccessible(window)
  await window.getByRole('textbox', { name: 'Search or run a command' }).press('Enter')
  await window.getByRole('heading', { name: 'Quay sweatshirt' }).waitFor()
  await window.keyboard.press('?')
  const keys = window.getByRole('dialog', { name: 'Keys' })
  await expect(keys.getByRole('region', { name: 'Board', exact: true })).toContainText(
    'the one before',
  )
  await expect(keys.getByRole('region', { name: 'Everywhere' })).toContainText(
    'Ctrl Shift ZCtrl Yredo',
  )
  await expectAccessible(window)
  await window.keyboard.press('Escape')
  await expect(keys).toHaveCount(0)
})
