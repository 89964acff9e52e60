import type { ProjectionOutput } from '#shared/methods/projection.ts'
import type { Quantity } from '#shared/model/estimate/quantities.ts'

export const unitOf = {
  customers: 'people',
  revenue: 'money',
  cost: 'money',
  cash: 'money',
} as const satisfies Record<ProjectionOutput, Quantity>
