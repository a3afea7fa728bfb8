/** The head of a case: what it is, its stages, whose turn it is, by when, and the one next act. */
import { events } from '@beian/domain/vocabulary'
import { A } from '@solidjs/router'
import { For } from 'solid-js'
import { procedureTitle, stageTitle } from '../../cases/words.ts'
import { say, t } from '../../text/language.ts'
import { Parts } from '../../ui/Parts.tsx'
import { StageBar, type Step } from '../../ui/StageBar.tsx'
import { useDesk } from '../desk.ts'
import type { CasePage, StepLimit, StepRow } from '../shape.ts'
import { caseFacts, daysSince, span, subjectOf } from '../words.ts'
import { CaseMenu } from './CaseMenu.tsx'
import { TurnBanner } from './TurnBanner.tsx'

export function CaseHead() {
  const desk = useDesk()
  const page = desk.page
  const name = () =>
    subjectOf(page(), 'service')?.facts['service.name'] ?? subjectOf(page(), 'principal')?.facts['principal.name']
  return (
    <header class="case-head">
      <p class="crumb">
        <A href="/clients">{t().clients.title}</A> / <A href={`/clients/${page().client.id}`}>{page().client.name}</A>
      </p>
      <div class="case-title">
        <h1 class="as-written">
          <Parts of={[say(procedureTitle(page().procedure)), name()]} />
        </h1>
        <CaseMenu />
      </div>
      <p class="case-facts as-written">
        <For each={caseFacts(page())}>{(fact) => <span>{fact}</span>}</For>
      </p>
      <StageBar steps={page().steps.map((row) => stepOf(row, page()))} label={t().case.stages} />
      <TurnBanner />
    </header>
  )
}

/** One limit; where sources disagree and nobody has decided, all their claims. */
function firstOf(limits: readonly StepLimit[], whose: string): readonly string[] {
  const [first] = limits
  if (first === undefined) return []
  const length = `${whose} ${span(first)}`
  if (!first.disputed) return [first.from ? t().case.spanFrom(length, say(events[first.from])) : length]
  const claims = limits.filter(({ disputed }) => disputed).map(span)
  return [`${whose} ${[...new Set(claims)].join(' / ')} · ${t().case.disputed}`]
}

/** Law and practice never share a line. A case that came back stands at a step without being in it: its stage is told. */
function stepOf({ id, title, state, since, limits }: StepRow, { procedure, stage, final }: CasePage): Step {
  const isOver = final || state === 'done'
  const law = limits.filter(({ kind, layer }) => kind === 'time-limit' && layer === 'ministry')
  const practice = limits.filter((limit) => !law.includes(limit))
  return {
    id,
    title: say(title),
    state,
    notes: [
      ...(state === 'now' && id !== stage ? [stageTitle(procedure, stage)] : []),
      ...(state === 'now' && since ? [t().case.stageSince(daysSince(since))] : []),
      ...(isOver ? [] : firstOf(law, t().case.byLaw)),
      ...(isOver ? [] : firstOf(practice, t().case.inPractice)),
    ],
  }
}
