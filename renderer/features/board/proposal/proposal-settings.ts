import { create } from 'zustand'
import type { ProposeAsk } from '../../../../shared/contract/planning.ts'
import type { DropId } from '../../../../shared/domain/drop/drop.ts'
import type { Objective } from '../../../../shared/domain/planning/score.ts'

/** What of the plan the engine may move. */
export type Scope = 'all' | 'selected' | 'from-now' | 'keep-lanes'

/** How a person wants the engine to go about it. */
export interface ProposalSettings {
  readonly scope: Scope
  readonly objective: Objective
  readonly frozenHours: number
  readonly overtime: 'no' | 'allowed'
}

export const useSettings = create<ProposalSettings>(() => ({
  scope: 'all',
  objective: 'on-time',
  frozenHours: 4,
  overtime: 'no',
}))

export const setSettings = useSettings.setState

const SECONDS = 5
const SEED = 1

/** The settings as the engine is asked; nothing is frozen when all from now on may move. */
export function askOf(
  { scope, objective, frozenHours, overtime }: ProposalSettings,
  selected: readonly DropId[],
): ProposeAsk {
  return {
    scope: scope === 'selected' ? selected : null,
    lanes: scope === 'keep-lanes' ? 'kept' : 'any',
    objective,
    overtime,
    frozenMinutes: scope === 'from-now' ? 0 : Math.round(frozenHours * 60),
    seconds: SECONDS,
    seed: SEED,
  }
}
