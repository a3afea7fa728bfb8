/** The differences side by side: what it is on the left, what is supposed on the right. */
import type { Text } from '@beian/domain/vocabulary'
import { For, Show } from 'solid-js'
import type { Answers } from '../../api.ts'
import { say, t } from '../../text/language.ts'
import { shortDay, shortInstant } from '../../text/when.ts'
import { words } from '../../text/words.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'

type Answer = Answers['whatIf']['of']
type Limit = Answer['limits']['came'][number]
type Line = {
  readonly title: string
  readonly whose: string
  readonly now: string
  readonly supposed: string
  readonly grave?: string
}

const whose = (text: Text | null) => (text ? say(text) : '')

/** The same words on another source are no difference to whoever has to follow them. */
const saysOtherwise = ({ before, after }: Answer['changed'][number]) => before.text.zh !== after.text.zh

function requirementLines({ came, went, changed }: Answer): readonly Line[] {
  return [
    ...changed.filter(saysOtherwise).map(({ before, after }) => ({
      title: say(after.title),
      whose: whose(after.whose),
      now: say(before.text),
      supposed: say(after.text),
    })),
    ...came.map((one) => ({ title: say(one.title), whose: whose(one.whose), now: '', supposed: say(one.text) })),
    ...went.map((one) => ({ title: say(one.title), whose: whose(one.whose), now: say(one.text), supposed: '' })),
  ]
}

function findingLines({ findings }: Answer): readonly Line[] {
  const line = (one: Answer['findings']['came'][number]) => ({
    title: t().case.findings.severities[one.severity],
    whose: whose(one.whose),
    grave: one.severity,
  })
  return [
    ...findings.came.map((one) => ({ ...line(one), now: '', supposed: say(one.message) })),
    ...findings.went.map((one) => ({ ...line(one), now: say(one.message), supposed: '' })),
  ]
}

function dueText({ due, text }: Limit): string {
  return `${due.instant ? shortInstant(due.instant) : shortDay(due.day)} · ${say(text)}`
}

function limitLines({ limits }: Answer): readonly Line[] {
  const line = (one: Limit) => ({ title: say(one.title), whose: '' })
  return [
    ...limits.moved.map(({ before, after }) => ({ ...line(after), now: dueText(before), supposed: dueText(after) })),
    ...limits.came.map((one) => ({ ...line(one), now: '', supposed: dueText(one) })),
    ...limits.went.map((one) => ({ ...line(one), now: dueText(one), supposed: '' })),
  ]
}

export function WhatDiffers(props: { answer: Answer }) {
  const groups = () => [
    { title: words().whatIf.requirements, none: words().whatIf.notAsked, lines: requirementLines(props.answer) },
    { title: words().whatIf.findings, none: words().whatIf.notFound, lines: findingLines(props.answer) },
    { title: words().whatIf.limits, none: words().whatIf.notRunning, lines: limitLines(props.answer) },
  ]
  const otherSource = () => props.answer.changed.filter((one) => !saysOtherwise(one)).length
  const some = () => groups().filter(({ lines }) => lines.length > 0)
  return (
    <>
      <p class="quiet">
        {words().whatIf.same(props.answer.same)}
        <Show when={otherSource() > 0}>{` · ${words().whatIf.otherSource(otherSource())}`}</Show>
      </p>
      <Paths paths={props.answer.paths} />
      <For
        each={some()}
        fallback={
          <EmptyState title={words().whatIf.nothing}>
            <p class="second">{words().whatIf.nothingNote}</p>
          </EmptyState>
        }
      >
        {(group) => (
          <section class="plan-block">
            <h2>
              {group.title} <span class="quiet">{group.lines.length}</span>
            </h2>
            <Group lines={group.lines} none={group.none} />
          </section>
        )}
      </For>
    </>
  )
}

function Group(props: { lines: readonly Line[]; none: string }) {
  return (
    <table class="list list-differs">
      <thead>
        <tr>
          <th scope="col">{words().plan.columns.what}</th>
          <th scope="col">{words().whatIf.now}</th>
          <th scope="col">{words().whatIf.supposed}</th>
        </tr>
      </thead>
      <tbody>
        <For each={props.lines}>
          {(line) => (
            <tr>
              <td class="list-what" data-severity={line.grave}>
                {line.title}
                <span class="list-below">{line.whose}</span>
              </td>
              <td data-label={words().whatIf.now}>
                <Show when={line.now} fallback={<span class="quiet">{props.none}</span>}>
                  {line.now}
                </Show>
              </td>
              <td data-label={words().whatIf.supposed}>
                <Show when={line.supposed} fallback={<span class="quiet">{props.none}</span>}>
                  {line.supposed}
                </Show>
              </td>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  )
}

function Paths(props: { paths: Answer['paths'] }) {
  const titles = (all: readonly Text[]) => all.map((one) => say(one)).join(' / ')
  return (
    <Show when={props.paths}>
      {(paths) => (
        <p>
          {words().whatIf.paths + t().kit.colon}
          <del>{titles(paths().before)}</del> → <ins>{titles(paths().after)}</ins>
        </p>
      )}
    </Show>
  )
}
