import { signDocument } from '../../electron/service/signing/sign-document.ts'
import { verifyDocument } from '../../electron/service/signing/verify-document.ts'
import { instant } from '../../shared/domain/time.ts'
import { factoryKey, harbour } from '../small-confirmation.ts'
import { type BenchRow, percentile, row, timed } from './bench-row.ts'

const TIMES = 100
const AT = instant('2026-11-24T09:00Z')

/** Signing and checking one confirmation, without its PDF. */
export async function run(): Promise<readonly BenchRow[]> {
  const signed = signDocument(harbour, factoryKey)
  if (!signed.ok) throw new Error(`The confirmation cannot be signed: ${signed.refusal.code}`)
  const { text } = signed.value
  const again = Array.from({ length: TIMES })
  const signing = again.map(() => timed(() => signDocument(harbour, factoryKey)).ms)
  const checking = again.map(() => timed(() => verifyDocument(text, { at: AT })).ms)
  return [
    row('sign, 95th percentile', percentile(signing, 0.95), 'ms', 10),
    row('verify, 95th percentile', percentile(checking, 0.95), 'ms', 10),
  ]
}
