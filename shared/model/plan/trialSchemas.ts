import { experimentSchema } from '../experiment/experimentSchema.ts'
import { funnelSchema, stageSchema } from '../funnel/funnelSchema.ts'
import { sketchSchema } from '../sketch/sketchSchema.ts'

/** How files and rows say the records of `TrialRecord`. */
export const trialSchemas = {
  funnel: funnelSchema,
  stage: stageSchema,
  experiment: experimentSchema,
  sketch: sketchSchema,
} as const
