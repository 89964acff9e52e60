import { Spline } from 'lucide-react'
import { Button } from './Button.tsx'
import { Icon } from './Icon.tsx'
import { InspectorSection } from './Inspector.tsx'
import { Kbd } from './Kbd.tsx'
import css from './ThreadSection.module.css'

interface ThreadSectionProps {
  readonly title: string
  /** How much is linked, in words. */
  readonly linked: string
  readonly isPulled: boolean
  /** Pull it, or let it go. */
  readonly label: string
  /** The key that does the same, as printed on it. */
  readonly shortcut: string
  readonly onToggle: () => void
}

/** The part of an inspector from which a thread is pulled. */
export function ThreadSection({ title, linked, isPulled, label, shortcut, onToggle }: ThreadSectionProps) {
  return (
    <InspectorSection title={title} aside={linked}>
      <Button className={css.button} aria-pressed={isPulled} onClick={onToggle}>
        <Icon of={Spline} />
        <span className={css.label}>{label}</span>
        <Kbd>{shortcut}</Kbd>
      </Button>
    </InspectorSection>
  )
}
