import { useRef, useState, type ReactNode } from 'react'
import { BookOpen, CircleHelp } from 'lucide-react'
import { About } from './About.tsx'
import { Icon } from './Icon.tsx'
import css from './firstStep.module.css'

interface FirstLinksProps {
  readonly example: string
  readonly explain: string
  readonly onExample: () => void
  /** The explanation. */
  readonly children: ReactNode
}

/** Under the first step of a screen that has nothing yet: a worked example and an explanation. */
export function FirstLinks({ example, explain, onExample, children }: FirstLinksProps) {
  const help = useRef<HTMLButtonElement>(null)
  const [isOpen, setOpen] = useState(false)
  return (
    <p className={css.links}>
      <button type="button" className={css.link} onClick={onExample}>
        <Icon of={BookOpen} size={14} />
        {example}
      </button>
      <button ref={help} type="button" className={css.link} onClick={() => setOpen(true)}>
        <Icon of={CircleHelp} size={14} />
        {explain}
      </button>
      {isOpen && help.current && (
        <About name={explain} anchor={help.current} align="center" onClose={() => setOpen(false)}>
          {children}
        </About>
      )}
    </p>
  )
}
