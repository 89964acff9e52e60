import {
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
  LayoutPanelLeft,
  ListFilter,
  Maximize,
  Pencil,
  Plus,
  Redo2,
  Save,
  Search,
  Settings,
  Share,
  Spline,
  StickyNote,
  Trash2,
  Undo2,
  Unlink,
  type LucideIcon,
} from 'lucide-react'

const byId: Readonly<Record<string, LucideIcon>> = {
  'plan.new': Plus,
  'plan.leave': ArrowLeft,
  'plan.details': FileText,
  'go.canvas': LayoutPanelLeft,
  'go.relationships': HeartHandshake,
  'edit.undo': Undo2,
  'edit.redo': Redo2,
  'view.fullScreen': Maximize,
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
  help: Keyboard,
  example: BookOpen,
}

/** The drawing beside a command in the palette. */
export function commandIcon(id: string): LucideIcon {
  return byId[id] ?? byGroup[id.split('.')[0] ?? ''] ?? CircleDot
}
