import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { root } from './paths.ts'
import { say } from './say.ts'

export interface Count {
  readonly passed: number
  readonly failed: number
  /** What failed, by name and first words, for the end of a long print. */
  readonly failures: readonly string[]
}

interface Report {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly testResults: readonly {
    readonly name: string
    readonly status: string
    readonly message: string
    readonly assertionResults: readonly {
      readonly status: string
      readonly fullName: string
      readonly failureMessages: readonly string[]
    }[]
  }[]
}

/** A program that is right or wrong as a whole: it counts as one. */
export function runCheck(title: string, program: string, words: readonly string[]): Count {
  return oneCheck(title, run(title, program, words))
}

export function oneCheck(title: string, good: boolean): Count {
  return good ? { passed: 1, failed: 0, failures: [] } : { passed: 0, failed: 1, failures: [title] }
}

/** Runs projects of vitest and counts from its report, never from its words. */
export function countTests(title: string, projects: readonly string[], file: string): Count {
  const chosen = projects.flatMap((project) => ['--project', project])
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const good = run(title, 'vitest', ['run', ...chosen, ...reporters])
  if (!existsSync(file)) return oneCheck(title, false)
  const report: Report = JSON.parse(readFileSync(file, 'utf8'))
  const failures = [...failedTests(report), ...brokenFiles(report)]
  if (!good && failures.length === 0) failures.push(`${title}: an error outside of every test`)
  return { passed: report.numPassedTests, failed: failures.length, failures }
}

function failedTests({ testResults }: Report): readonly string[] {
  return testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'failed')
      .map((test) => inWords(name, test.fullName, test.failureMessages[0] ?? '')),
  )
}

/** A file that could not even be loaded has no failed test to show for it. */
function brokenFiles({ testResults }: Report): readonly string[] {
  return testResults
    .filter(
      ({ status, assertionResults }) =>
        status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
    )
    .map(({ name, message }) => inWords(name, 'could not be run', message))
}

function inWords(file: string, test: string, message: string): string {
  const lines = message.split('\n').filter((line) => !line.includes('node_modules'))
  return [`${relative(root, file)}: ${test}`, ...lines.slice(0, 30)].join('\n  ')
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
