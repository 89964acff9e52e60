import { useEffect, useMemo, useRef } from 'react'
import { useStore } from 'zustand'
import { segmentsOf } from '#shared/model/note/notesInBlock.ts'
import { shownCategories } from '#shared/model/relationship/relationshipMatrix.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { usePlan } from '#renderer/state/DocumentProvider.tsx'
import { useSession } from '#renderer/state/StoresProvider.tsx'
import { CompareView } from './CompareView.tsx'
import { focusGrid } from './gridSpots.ts'
import { Legend } from './Legend.tsx'
import { Matrix } from './Matrix.tsx'
import { MatrixHead } from './MatrixHead.tsx'
import { matrixView, orderedRows, sortView } from './matrixView.ts'
import { NoSegments } from './NoSegments.tsx'
import { QuestionStrip } from './QuestionStrip.tsx'
import { RelationshipInspector } from './RelationshipInspector.tsx'
import { useDesk } from '#renderer/state/useDesk.ts'
import { MoneyProvider, usePlanMoney } from '#renderer/state/useMoney.ts'
import { useSayCells } from './useSayCells.ts'
import css from './RelationshipsScreen.module.css'

/** Which relationship each segment expects and has: rows are segments, columns the categories. */
export function RelationshipsScreen() {
  const t = useText('relationships')
  const { session, document } = useDesk()
  const segments = usePlan(segmentsOf)
  const categories = usePlan(shownCategories)
  const view = matrixView(session)
  const { order, sorted, isComparing } = useStore(view)
  const rows = useMemo(() => orderedRows(segments, { order, sorted }), [segments, order, sorted])
  const isInspecting = useSession(({ inspectorOpen }) => inspectorOpen) && segments.length > 0
  const isSideBySide = isComparing && segments.length > 1
  const money = usePlanMoney()
  useSayCells()
  // Coming back, the rows stand in their order as it is now.
  useEffect(() => sortView(view, document.getState().plan, view.getState().order), [view, document])
  const wasSideBySide = useRef(isSideBySide)
  useEffect(() => {
    if (wasSideBySide.current === isSideBySide) return
    wasSideBySide.current = isSideBySide
    focusGrid()
  }, [isSideBySide])
  return (
    <MoneyProvider value={money}>
      <div className={css.screen} data-inspecting={isInspecting}>
        <div className={css.main}>
          <MatrixHead rows={segments.length} columns={categories.length} isInspecting={isInspecting} />
          {segments.length === 0 ? (
            <NoSegments />
          ) : (
            <>
              {isSideBySide ? (
                <CompareView segments={segments} categories={categories} />
              ) : (
                <>
                  <Legend />
                  <Matrix segments={rows} categories={categories} />
                  <QuestionStrip segments={segments} />
                </>
              )}
              <p className={css.words} id="matrix-keys">
                {t('keysHelp')}
              </p>
            </>
          )}
        </div>
        {isInspecting && <RelationshipInspector />}
      </div>
    </MoneyProvider>
  )
}
