import type { ComponentType } from 'react'

/** A start on an open plan does without the library's script. */
export function loadLibraryView(): Promise<ComponentType> {
  return import('./LibraryView.tsx').then((file) => file.LibraryView)
}
