import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from './build.ts'
import { cache } from './paths.ts'
import { say } from './say.ts'
import { type Count, countTests, oneCheck, runCheck } from './test-steps.ts'

/** npm test: types, lint, every ring of tests, and one last line with the sum. A step that fails does not hide the next. */
const reports = join(cache, 'reports')
rmSync(reports, { recursive: true, force: true })

const counts: readonly Count[] = [
  runCheck('Types', 'tsc', ['-b']),
  runCheck('Lint and format', 'biome', ['ci', '--reporter=summary']),
  countTests('Rooms, rules and service', ['rules', 'service'], join(reports, 'rules.json')),
  runBuild(),
  countTests('Journeys in the real window', ['journeys'], join(reports, 'journeys.json')),
]

const passed = counts.reduce((sum, count) => sum + count.passed, 0)
const failed = counts.reduce((sum, count) => sum + count.failed, 0)
for (const failure of counts.flatMap((count) => count.failures)) say(`\nFailed: ${failure}`)
say(`\n${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)

function runBuild(): Count {
  return oneCheck('Build', build())
}
