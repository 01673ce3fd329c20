import type { StyleSheet } from '../../../../shared/contract/patterns.ts'
import {
  type Landing,
  NO_LANDING,
  type TraditionalRun,
} from '../../../../shared/domain/cost/landed.ts'
import type { StyleId } from '../../../../shared/domain/style/style.ts'
import type { Reader } from '../reader.ts'

/** What own runs land with, and the quote that they stand beside. */
export function readLanded(
  reader: Reader,
  id: StyleId,
): Pick<StyleSheet, 'landing' | 'traditionalRun'> {
  return {
    landing: findLanding(reader) ?? NO_LANDING,
    traditionalRun: findTraditionalRun(reader, id) ?? null,
  }
}

export const findLanding = (reader: Reader): Landing | undefined =>
  reader.one('select * from landing limit 1')

export const findTraditionalRun = (reader: Reader, id: StyleId): TraditionalRun | undefined =>
  reader.one('select * from traditionalRun where styleId = ?', id)
