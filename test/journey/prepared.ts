import { join } from 'node:path'
import { CLOCK, openSample, type SmallService } from '../small-service.ts'
import { freshFolder } from './desk.ts'

/** A data folder with the sample factory in it, after what was done there before anybody opened the window. */
export async function preparedFolder(
  work: (factory: SmallService) => Promise<void> = async () => {},
): Promise<string> {
  const data = freshFolder()
  const factory = await openSample({ database: join(data, 'factory.sqlite'), clock: CLOCK })
  await work(factory)
  factory.close()
  return data
}
