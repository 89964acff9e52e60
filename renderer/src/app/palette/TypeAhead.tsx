import { useLayoutEffect } from 'react'

/** Letters that came before the field they are meant for. */
export interface TypedAhead {
  text: string
}

interface TypeAheadProps {
  readonly typed: TypedAhead
  readonly onClose: () => void
}

/** Stands in while the palette is fetched: nothing typed is lost, and no key acts on a list not yet seen. */
export function TypeAhead({ typed, onClose }: TypeAheadProps) {
  useLayoutEffect(() => {
    typed.text = ''
    const onKeyDown = (event: KeyboardEvent) => {
      event.preventDefault()
      event.stopPropagation()
      if (event.key === 'Escape') onClose()
      else if (event.key === 'Backspace') typed.text = typed.text.slice(0, -1)
      else if ([...event.key].length === 1 && !event.ctrlKey && !event.metaKey) typed.text += event.key
    }
    window.addEventListener('keydown', onKeyDown, { capture: true })
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true })
  }, [typed, onClose])
  return null
}
