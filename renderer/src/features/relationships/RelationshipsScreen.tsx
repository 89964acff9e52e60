import { PanelRight, Plus } from 'lucide-react'
import { useStore } from 'zustand'
import { segmentsOf } from '#shared/model/note/notesInBlock.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { usePlan } from '#renderer/state/DocumentProvider.tsx'
import { useSession, useStores } from '#renderer/state/StoresProvider.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { Icon } from '#renderer/ui/Icon.tsx'
import { CellInspector } from './CellInspector.tsx'
import { Legend } from './Legend.tsx'
import { Matrix, useCategories } from './Matrix.tsx'
import { NoSegments } from './NoSegments.tsx'
import { QuestionStrip } from './QuestionStrip.tsx'
import { usesTransactional } from '#shared/model/relationship/relationshipMatrix.ts'
import { transactionalWish } from './showTransactional.ts'
import { useSayCells } from './useSayCells.ts'
import css from './RelationshipsScreen.module.css'

/** Which relationship each segment expects and has: rows are segments, columns the categories. */
export function RelationshipsScreen() {
  const t = useText('relationships')
  const { session } = useStores()
  const segments = usePlan(segmentsOf)
  const isWished = useStore(transactionalWish(session), ({ isShown }) => isShown)
  const categories = useCategories(isWished)
  const isInspecting = useSession(({ inspectorOpen }) => inspectorOpen) && segments.length > 0
  useSayCells()
  return (
    <div className={css.screen} data-inspecting={isInspecting}>
      <div className={css.main}>
        <div className={css.head}>
          <h1 className={css.title}>{t('title')}</h1>
          {segments.length > 0 && (
            <>
              <span className={css.summary}>
                {t('summary', {
                  segments: t('segments', { count: segments.length }),
                  categories: t('categories', { count: categories.length }),
                })}
              </span>
              <HeadButtons isWished={isWished} isInspecting={isInspecting} />
            </>
          )}
        </div>
        {segments.length === 0 ? (
          <NoSegments />
        ) : (
          <>
            <Legend />
            <Matrix segments={segments} categories={categories} />
            <QuestionStrip segments={segments} />
            <p className={css.words} id="matrix-keys">
              {t('keysHelp')}
            </p>
          </>
        )}
      </div>
      {isInspecting && <CellInspector />}
    </div>
  )
}

function HeadButtons({ isWished, isInspecting }: { isWished: boolean; isInspecting: boolean }) {
  const t = useText('relationships')
  const { session } = useStores()
  const isUsed = usePlan(usesTransactional)
  return (
    <span className={css.buttons}>
      {!isUsed && (
        <Button
          tone="ghost"
          aria-pressed={isWished}
          onClick={() => transactionalWish(session).setState({ isShown: !isWished })}
        >
          {!isWished && <Icon of={Plus} />}
          {t(isWished ? 'hideTransactional' : 'transactional')}
        </Button>
      )}
      {!isInspecting && (
        <Button tone="ghost" onClick={() => session.setInspector(true)}>
          <Icon of={PanelRight} />
          {t('showDetails')}
        </Button>
      )}
    </span>
  )
}
