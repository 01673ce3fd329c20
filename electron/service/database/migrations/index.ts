import * as factory from './001-factory.ts'
import * as patterns from './002-patterns.ts'
import * as drops from './003-drops.ts'
import * as journal from './004-journal.ts'
import * as kept from './005-kept.ts'
import * as holds from './006-holds.ts'
import * as openings from './007-openings.ts'
import * as kits from './008-kits.ts'
import * as recipes from './009-recipes.ts'
import * as seams from './010-seams.ts'
import * as labels from './011-labels.ts'
import * as pins from './012-pins.ts'
import * as bom from './013-bom.ts'
import * as withdrawals from './014-withdrawals.ts'
import * as gradeRules from './015-grade-rules.ts'
import * as substitutions from './016-substitutions.ts'
import * as firstArticles from './017-first-articles.ts'
import * as bomCells from './018-bom-cells.ts'
import * as landed from './019-landed.ts'
import * as tickets from './020-tickets.ts'
import * as holdEvenings from './021-hold-evenings.ts'

/** In order, and for good: a migration that has shipped is never edited, only followed. */
export const migrations: readonly string[] = [
  factory.sql,
  patterns.sql,
  drops.sql,
  journal.sql,
  kept.sql,
  holds.sql,
  openings.sql,
  kits.sql,
  recipes.sql,
  seams.sql,
  labels.sql,
  pins.sql,
  bom.sql,
  withdrawals.sql,
  gradeRules.sql,
  substitutions.sql,
  firstArticles.sql,
  bomCells.sql,
  landed.sql,
  tickets.sql,
  holdEvenings.sql,
]
