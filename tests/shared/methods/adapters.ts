import { type Adapters } from './adapter.ts'
import { bayesAdapters } from './bayesAdapters.ts'
import { comparisonAdapters } from './comparisonAdapters.ts'
import { journeyAdapters } from './journeyAdapters.ts'

export const adapters: Adapters = { ...journeyAdapters, ...comparisonAdapters, ...bayesAdapters }
