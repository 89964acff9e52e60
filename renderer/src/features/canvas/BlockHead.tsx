import { useRef, useState } from 'react'
import { ChevronRight, CircleHelp } from 'lucide-react'
import { blocks, type Block } from '#shared/model/note/note.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { Icon } from '#renderer/ui/Icon.tsx'
import { IconButton } from '#renderer/ui/IconButton.tsx'
import { BlockAbout } from './BlockAbout.tsx'
import { useDesk } from './CanvasContext.ts'
import css from './CanvasBlock.module.css'

interface BlockHeadProps {
  readonly block: Block
  readonly nameId: string
  readonly name: string
  readonly count: number
}

/** Number, name, explanation and count; the relationships block is the door to its screen. */
export function BlockHead({ block, nameId, name, count }: BlockHeadProps) {
  const t = useText('canvas')
  const { session } = useDesk()
  const about = useRef<HTMLButtonElement>(null)
  const [isOpen, setOpen] = useState(false)
  return (
    <div className={css.head}>
      <h2 className={css.name}>
        <span className={css.numeral} aria-hidden="true">
          {blocks.indexOf(block) + 1}
        </span>
        <span id={nameId}>{name}</span>
      </h2>
      <IconButton
        ref={about}
        className={css.about}
        icon={CircleHelp}
        size={14}
        label={t('about', { block: name })}
        tabIndex={-1}
        data-about=""
        onClick={() => setOpen(true)}
      />
      {block === 'customer_relationships' ? (
        <button
          type="button"
          className={css.open}
          title={t('openRelationships')}
          aria-label={t('openRelationships')}
          onClick={() => session.go('relationships')}
        >
          <span className={css.openWord}>{t('open')}</span>
          <Icon of={ChevronRight} size={14} />
        </button>
      ) : (
        count > 0 && <span className={css.count}>{count}</span>
      )}
      {isOpen && about.current && (
        <BlockAbout block={block} name={name} anchor={about.current} onClose={() => setOpen(false)} />
      )}
    </div>
  )
}
