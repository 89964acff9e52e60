import {
  ALargeSmall,
  ArrowLeft,
  ArrowRight,
  BookOpen,
  CircleDot,
  Contrast,
  CornerDownRight,
  FileText,
  FolderOpen,
  HeartHandshake,
  Keyboard,
  Languages,
  LayoutGrid,
  LayoutPanelLeft,
  ListFilter,
  Maximize,
  PanelLeft,
  Pencil,
  Plus,
  Redo2,
  Rocket,
  RotateCw,
  Save,
  Search,
  Settings,
  Share,
  Spline,
  StickyNote,
  Trash2,
  Undo2,
  Unlink,
  X,
  type LucideIcon,
} from 'lucide-react'

import { BowTie } from '#renderer/ui/BowTie.ts'

const byId: Readonly<Record<string, LucideIcon>> = {
  'plan.new': Plus,
  'plan.leave': ArrowLeft,
  'plan.details': FileText,
  'go.canvas': LayoutPanelLeft,
  'go.relationships': HeartHandshake,
  'go.journeys': BowTie,
  'edit.undo': Undo2,
  'edit.redo': Redo2,
  'view.fullScreen': Maximize,
  'view.bigType': ALargeSmall,
  'app.close': X,
  'save.retry': RotateCw,
  'file.open': FolderOpen,
  'app.settings': Settings,

  'go.back': ArrowLeft,
  'go.forward': ArrowRight,
  'go.uses': CornerDownRight,

  'light.thread': Spline,
  'list.orphans': Unlink,

  'canvas.removeNote': Trash2,
  'canvas.addNote': Plus,
  'canvas.editNote': Pencil,
}

const byGroup: Readonly<Record<string, LucideIcon>> = {
  file: Save,
  find: Search,
  filter: ListFilter,
  light: ListFilter,
  theme: Contrast,
  language: Languages,
  export: Share,
  note: StickyNote,
  canvas: LayoutPanelLeft,
  relationships: HeartHandshake,
  journey: BowTie,
  tactic: BowTie,
  map: BowTie,
  help: Keyboard,
  example: BookOpen,
  screens: PanelLeft,
  library: LayoutGrid,
  quickstart: Rocket,
}

/** The drawing beside a command in the palette. */
export function commandIcon(id: string): LucideIcon {
  return byId[id] ?? byGroup[id.split('.')[0] ?? ''] ?? CircleDot
}
