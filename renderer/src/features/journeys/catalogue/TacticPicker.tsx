import { lazy, Suspense } from 'react'
import type { TacticPickerProps } from './placement.ts'

const TacticPickerDialog = lazy(() =>
  import('./TacticPickerDialog.tsx').then((file) => ({ default: file.TacticPickerDialog })),
)

/** The catalogue of tactics, fetched when it is first opened. */
export function TacticPicker(props: TacticPickerProps) {
  return (
    <Suspense fallback={null}>
      <TacticPickerDialog {...props} />
    </Suspense>
  )
}
