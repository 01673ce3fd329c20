import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './paths.ts'
import { say } from './say.ts'

export interface Count {
  readonly passed: number
  readonly failed: number
}

interface Report {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly testResults: readonly {
    readonly status: string
    readonly assertionResults: readonly { readonly status: string }[]
  }[]
}

/** A program that is right or wrong as a whole: it counts as one. */
export function runCheck(title: string, program: string, words: readonly string[]): Count {
  return run(title, program, words) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/** Runs projects of vitest and counts from its report, never from its words. */
export function countTests(title: string, projects: readonly string[], file: string): Count {
  const chosen = projects.flatMap((project) => ['--project', project])
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const good = run(title, 'vitest', ['run', ...chosen, ...reporters])
  if (!existsSync(file)) return { passed: 0, failed: 1 }
  const report: Report = JSON.parse(readFileSync(file, 'utf8'))
  const failed = report.numFailedTests + brokenFiles(report)
  return { passed: report.numPassedTests, failed: good ? failed : Math.max(failed, 1) }
}

/** A file that could not even be loaded has no failed test to show for it. */
function brokenFiles({ testResults }: Report): number {
  return testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  ).length
}

function run(title: string, program: string, words: readonly string[]): boolean {
  const began = performance.now()
  say(`\n${title}`)
  const command = join(root, 'node_modules/.bin', program)
  const shell = process.platform === 'win32'
  const { status } = spawnSync(command, words, { cwd: root, stdio: 'inherit', shell })
  const seconds = ((performance.now() - began) / 1_000).toFixed(1)
  say(`${title}: ${status === 0 ? 'good' : 'failed'} (${seconds} s)`)
  return status === 0
}
