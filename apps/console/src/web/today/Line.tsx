/** One case of the day: the whole line leads to where its next act is done. */
import { A } from '@solidjs/router'
import type { JSX } from 'solid-js'
import { procedureTitle, stageTitle } from '../cases/titles.ts'
import { say, t } from '../text/language.ts'
import { Parts } from '../ui/Parts.tsx'
import type { Today } from './TodayPage.tsx'

export type TodayLine = Today['due']['lines'][number]

const places: Readonly<Record<TodayLine['act'], string>> = {
  review: 'materials',
  mend: 'findings',
  ask: 'materials',
  await: 'rounds',
  'find-out': 'rounds',
  'go-on': 'facts',
}

export function Line(props: { line: TodayLine; consultant: boolean; children: JSX.Element }) {
  const line = () => props.line
  const note = () => [
    say(procedureTitle(line().procedure)),
    stageTitle(line().procedure, line().stage),
    line().about,
    props.consultant ? line().consultant : undefined,
  ]
  return (
    <li class="today-line">
      <div class="today-what">
        <A class="list-link as-written" href={`/cases/${line().id}/${places[line().act]}`}>
          {line().name}
        </A>
        <span class="list-below">
          <Parts of={note()} />
        </span>
      </div>
      <div class="today-when">{props.children}</div>
    </li>
  )
}

/** What is to be done there, in words. */
export function ActWords(props: { line: TodayLine }) {
  const words = () => t().desk.today
  const told = () =>
    props.line.held
      ? [t().cases.held]
      : [
          words().acts[props.line.act],
          props.line.toReview > 0 ? words().toReview(props.line.toReview) : undefined,
          props.line.act === 'mend' ? words().blocking(props.line.blocking) : undefined,
        ]
  return (
    <span class="list-below">
      <Parts of={told()} />
    </span>
  )
}
