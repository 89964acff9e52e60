import { Anchor, Magnet, TrendingUp, type LucideIcon } from 'lucide-react'
import type { Motivation } from '#shared/model/relationship/relationship.ts'

export const motivationIcons: Readonly<Record<Motivation, LucideIcon>> = {
  acquisition: Magnet,
  retention: Anchor,
  upselling: TrendingUp,
}
