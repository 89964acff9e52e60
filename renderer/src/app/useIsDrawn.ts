import { useEffect, useState } from 'react'

/** False in the first drawing: what nobody sees at the start is fetched after it. */
export function useIsDrawn(): boolean {
  const [isDrawn, setDrawn] = useState(false)
  useEffect(() => setDrawn(true), [])
  return isDrawn
}
