/** Why something was refused, and what to do about it: two sentences, never only a red edge. */
import type { Problem } from '@beian/domain/vocabulary'
import { say } from '../text/language.ts'

export function ProblemNote(props: { problem: Pick<Problem, 'message' | 'fix'>; id?: string }) {
  return (
    <p class="problem" role="alert" id={props.id}>
      <span class="problem-why">{say(props.problem.message)}</span>{' '}
      <span class="problem-fix">{say(props.problem.fix)}</span>
    </p>
  )
}
