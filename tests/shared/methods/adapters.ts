import { type Adapters } from './adapter.ts'
import { bayesAdapters } from './bayesAdapters.ts'
import { comparisonAdapters } from './comparisonAdapters.ts'
import { journeyAdapters } from './journeyAdapters.ts'
import { planningAdapters } from './planningAdapters.ts'

export const adapters: Adapters = {
  ...journeyAdapters,
  ...planningAdapters,
  ...comparisonAdapters,
  ...bayesAdapters,
}
