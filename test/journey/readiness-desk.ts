import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { root } from '../../scripts/paths.ts'
import { CLOCK } from '../small-service.ts'
import { type Desk, openDesk } from './desk.ts'
import { expect } from './expect.ts'
import { placeAll, preparedFolder } from './prepared.ts'

export async function openDrop(data: string): Promise<Desk> {
  const desk = await openDesk({ clock: CLOCK, data })
  await desk.window.getByRole('link', { name: 'Drops', exact: true }).click()
  await desk.window.getByRole('navigation', { name: 'Drops' }).getByText('LT-07').click()
  await expect(sheet(desk)).toBeVisible()
  return desk
}

/** LT-07 with its whole window booked: only fulfilment is still to be agreed. */
export const bookedFolder = () => preparedFolder((factory) => placeAll(factory, 'LT-07'))

export const sheet = ({ window }: Desk) => window.getByRole('article', { name: 'Drop LT-07' })
export const gate = (desk: Desk, name: string) =>
  sheet(desk).getByRole('region', { name: 'Gates' }).getByRole('listitem', { name })
export const dialog = ({ window }: Desk) => window.getByRole('dialog')

export async function agreeFulfilment(desk: Desk): Promise<void> {
  const fulfilment = gate(desk, 'Fulfilment agreed')
  await fulfilment.getByRole('button', { name: 'Agree fulfilment…' }).click()
  await fulfilment.getByLabel('Note').fill('Pickup at the counter, Sat 10 to 14')
  await fulfilment.getByRole('button', { name: 'Agree fulfilment' }).click()
  await expect(fulfilment).toContainText('passed')
}

/** From the button to the last step, where it is signed. */
export async function walkToSigning(desk: Desk, button: string): Promise<void> {
  await sheet(desk).getByRole('button', { name: button }).first().click()
  await dialog(desk).getByRole('button', { name: 'Next: the promise' }).click()
  await dialog(desk).getByRole('button', { name: 'Next: sign' }).click()
}

export async function signInto(desk: Desk, folder: string): Promise<void> {
  await desk.picks(folder)
  await dialog(desk).getByRole('button', { name: 'Choose folder…' }).click()
  await expect(dialog(desk).getByLabel('Folder')).toHaveValue(folder)
  await dialog(desk).getByRole('button', { name: 'Sign and export' }).click()
}

/** What the command line says of a document: no window, no factory. */
export function verify(...files: readonly string[]) {
  const script = join(root, 'scripts/verify.ts')
  const { stdout } = spawnSync(process.execPath, [script, ...files, `--at=${CLOCK}`], {
    encoding: 'utf8',
  })
  const { verdict, standing } = JSON.parse(stdout)
  return { verdict, standing }
}
