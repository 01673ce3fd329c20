import { parentPort } from 'node:worker_threads'
import { openSearch } from '../../shared/domain/planning/shop/search.ts'
import { shopOf } from '../../shared/domain/planning/shop/shop.ts'
import { setUpTable } from './instances.ts'
import type { Race } from './race.ts'

/** Iterations between two looks at the clock: about a millisecond. */
const SLICE = 16

parentPort?.on('message', (race: Race) => parentPort?.postMessage(runRace(race)))

/** What a slice found after a mark was passed does not count for that mark. */
function runRace({ shop, seed, startedAt, marks, enough }: Race): readonly number[] {
  const search = openSearch(shopOf(shop.machines, shop.operations, setUpTable(shop)), seed)
  let best = search.best().makespan
  return marks.map((mark) => {
    const until = startedAt + mark * 1000
    while (best > enough && !search.isProven() && Date.now() < until) {
      search.step(SLICE)
      if (Date.now() <= until) best = search.best().makespan
    }
    const noted = best
    best = search.best().makespan
    return noted
  })
}
