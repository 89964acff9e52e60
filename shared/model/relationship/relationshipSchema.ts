import { z } from '../../lib/zod.ts'
import { noteIdField, referencesField, textField, wholeField } from '../fields.ts'
import { recordLimits } from '../limits.ts'
import { evidenceStates } from '../note/note.ts'
import { isCostRange } from './costRange.ts'
import { categories, levels, motivations, type CostRange } from './relationship.ts'

const minorUnits = wholeField(0, Number.MAX_SAFE_INTEGER)

const costSchema = z.nullable(
  z
    .looseObject({ lowMinor: minorUnits, likelyMinor: minorUnits, highMinor: minorUnits })
    .check(z.refine((cost) => isCostRange(cost as CostRange), 'bad_cost')), // safe: the shape above
)

/** A cell as files and rows say it: unknown fields pass and go into `extra` afterwards. */
export const relationshipSchema = z.looseObject({
  id: z.string(),
  type: z.literal('relationship'),
  segment: noteIdField,
  category: z.enum(categories),
  expected: z.enum(levels),
  established: z.enum(levels),
  title: textField(recordLimits.title),
  motivations: z.array(z.enum(motivations)).check(z.maxLength(motivations.length, 'too_many_entries')),
  establishedCost: costSchema,
  expectedCost: costSchema,
  leansOn: referencesField,
  evidence: z.enum(evidenceStates),
  notes: textField(recordLimits.text),
})
