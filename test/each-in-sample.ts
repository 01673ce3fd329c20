import { afterAll, beforeAll, beforeEach } from 'vitest'
import type { Instant } from '../shared/domain/time.ts'
import {
  openSmallService,
  type SmallService,
  sampleFiles,
  temporaryFolder,
} from './small-service.ts'

/** The sample factory for the tests of one file, made once before them; each call gives a copy, a file of its own. */
export function sampleForAll(
  folder = temporaryFolder(),
  first?: (small: SmallService) => Promise<unknown>,
): () => string {
  let copy: () => string
  beforeAll(async () => {
    copy = await sampleFiles(folder.path, first)
  })
  afterAll(folder.remove)
  return () => copy()
}

/** Opens a service on a copy of the sample factory before each test, and closes it after; gives where copies come from. */
export function eachInSample(
  begin: (small: SmallService) => void | Promise<void>,
  folder = temporaryFolder(),
  now?: () => Instant,
): () => string {
  const sample = sampleForAll(folder)
  beforeEach(async () => {
    const small = openSmallService({ database: sample() }, now)
    await begin(small)
    return () => small.close()
  })
  return sample
}
