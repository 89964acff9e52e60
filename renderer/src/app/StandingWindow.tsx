import { Toasts } from './Toasts.tsx'
import { useMenu } from './useMenu.ts'
import { useUndoAnnouncements } from './useUndoAnnouncements.ts'

/** What a window has besides what it shows: its menu and its messages. */
export function StandingWindow() {
  useMenu()
  useUndoAnnouncements()
  return <Toasts />
}
