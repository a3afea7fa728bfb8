/** One case: where it is, whose turn, by when, and below that everything it holds. */
import { useParams } from '@solidjs/router'
import { createQuery } from '@tanstack/solid-query'
import { createSignal, Match, Show, Suspense, Switch } from 'solid-js'
import { api, problemOf } from '../api.ts'
import { useCommandsOfPage } from '../palette/page-commands.ts'
import { t } from '../text/language.ts'
import { ErrorState } from '../ui/ErrorState.tsx'
import { Loading } from '../ui/Loading.tsx'
import { later } from '../ui/later.ts'
import { CaseShape } from './CaseShape.tsx'
import { CaseTabs } from './CaseTabs.tsx'
import { DeadlinesTab } from './deadlines/DeadlinesTab.tsx'
import { caseKey, type Desk, DeskContext, useChanges, useNews } from './desk.ts'
import { FactsTab } from './facts/FactsTab.tsx'
import { FindingsTab } from './findings/FindingsTab.tsx'
import { CaseHead } from './head/CaseHead.tsx'
import { MaterialsTab } from './materials/MaterialsTab.tsx'
import type { CasePage as Page } from './shape.ts'
import { TimelineTab } from './timeline/TimelineTab.tsx'
import { rulesOf } from './why/rules-of.ts'
import { SidePanel } from './why/SidePanel.tsx'

const DocumentsTab = later(() => import('./documents/DocumentsTab.tsx'))
const AfterTab = later(() => import('./after/AfterTab.tsx'))
const FeesTab = later(() => import('./fees/FeesTab.tsx'))
/** Brings every number format and the list of public suffixes along: 130 kB that only this tab needs. */
const NumbersTab = later(() => import('./numbers/NumbersTab.tsx'))
const PlanTab = later(() => import('./plan/PlanTab.tsx'))
const RoundsTab = later(() => import('./rounds/RoundsTab.tsx'))
const WhatIfTab = later(() => import('./whatif/WhatIfTab.tsx'))

export default function CasePage() {
  const params = useParams<{ id: string; tab?: string }>()
  const known = createQuery(() => ({
    queryKey: caseKey(params.id),
    queryFn: () => api.cases.get.query({ id: params.id }),
  }))
  return (
    <Switch fallback={<CaseShape />}>
      <Match when={known.error && !known.data}>
        <ErrorState
          whole
          problem={problemOf(known.error)}
          onRetry={() => void known.refetch()}
          list={{ href: '/cases', name: t().notFound.back }}
        />
      </Match>
      <Match when={known.data?.id}>
        {(id) => (
          <Show when={id()} keyed>
            {(_id) => <OpenCase page={known.data as Page} tab={params.tab ?? 'facts'} />}
          </Show>
        )}
      </Match>
    </Switch>
  )
}

function OpenCase(props: { page: Page; tab: string }) {
  const [why, ask] = createSignal<string>()
  const page = () => props.page
  useNews(page)
  const desk: Desk = { page, ...useChanges(page), why, ask }
  useCommandsOfPage(() => rulesOf(page(), ask))
  return (
    <DeskContext.Provider value={desk}>
      <div class="case">
        <div class="case-main">
          <CaseHead />
          <CaseTabs current={props.tab} />
          <Switch fallback={<FactsTab />}>
            <Match when={props.tab === 'materials'}>
              <MaterialsTab />
            </Match>
            <Match when={props.tab === 'documents'}>
              <Suspense fallback={<Loading />}>
                <DocumentsTab />
              </Suspense>
            </Match>
            <Match when={props.tab === 'findings'}>
              <FindingsTab />
            </Match>
            <Match when={props.tab === 'plan'}>
              <Suspense fallback={<Loading />}>
                <PlanTab />
              </Suspense>
            </Match>
            <Match when={props.tab === 'rounds'}>
              <Suspense fallback={<Loading />}>
                <RoundsTab />
              </Suspense>
            </Match>
            <Match when={props.tab === 'what-if'}>
              <Suspense fallback={<Loading />}>
                <WhatIfTab />
              </Suspense>
            </Match>
            <Match when={props.tab === 'deadlines'}>
              <DeadlinesTab />
            </Match>
            <Match when={props.tab === 'after'}>
              <Suspense fallback={<Loading />}>
                <AfterTab />
              </Suspense>
            </Match>
            <Match when={props.tab === 'fees'}>
              <Suspense fallback={<Loading />}>
                <FeesTab />
              </Suspense>
            </Match>
            <Match when={props.tab === 'numbers'}>
              <Suspense fallback={<Loading />}>
                <NumbersTab />
              </Suspense>
            </Match>
            <Match when={props.tab === 'timeline'}>
              <TimelineTab />
            </Match>
          </Switch>
        </div>
        <SidePanel tab={props.tab} />
      </div>
    </DeskContext.Provider>
  )
}
