import { createLucideIcon } from 'lucide-react'

/** The map of Get, Keep and Grow: two funnels that meet where a customer is won. */
export const BowTie = createLucideIcon('bow-tie', [
  ['path', { d: 'M3 5l9 5 9-5v14l-9-5-9 5z', key: 'wings' }],
  ['path', { d: 'M12 10v4', key: 'knot' }],
])
