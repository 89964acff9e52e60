import { useEffect } from 'react'
import { useDesk } from './CanvasContext.ts'
import { draftOf } from './draft.ts'

/** Leaving the screen while typing ends the typing: what has words stays, an empty draft is forgotten. */
export function useLeaveTogether(): void {
  const { document, session } = useDesk()
  useEffect(
    () => () => {
      document.closeGroup()
      draftOf(session).setState({ draft: null })
    },
    [document, session],
  )
}
