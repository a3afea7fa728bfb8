/** 一行一答 Runs a question about days over arguments or lines; what was not understood is answered too, in its place. */
import { isMisuse, questionsOf } from '../input/questions.ts'
import type { Language } from '../language.ts'
import type { Call, Exit, Options } from '../verb.ts'
import type { DayProblem } from './read-day.ts'

type Asked<Answer> = {
  /** The words of the shell as questions. */
  readonly words: readonly string[]
  ask(line: string): Answer | { readonly problem: DayProblem }
  json(answer: Answer, language: Language): object
  say(answer: Answer, language: Language): string
  /** The fields of the answer, all null, where the question was not understood. */
  readonly empty: object
}

export async function answerDays<Answer extends object>(
  call: Call<Options> & { readonly options: { readonly file?: readonly string[] } },
  { words, ask, json, say, empty }: Asked<Answer>,
): Promise<Exit> {
  const questions = await questionsOf({
    words,
    options: call.options,
    get input() {
      return call.input
    },
  })
  if (isMisuse(questions)) return call.misuse(questions)
  let exit: Exit = 0
  for await (const line of questions) {
    const answer = ask(line)
    if ('problem' in answer) {
      exit = 2
      const { code, message, fix } = answer.problem
      const problem = { code, message: message[call.language], fix: fix[call.language] }
      await call.answer(
        call.json ? JSON.stringify({ input: line, ...empty, problem }) : `✗ ${problem.message}  ${problem.fix}`,
      )
    } else await call.answer(call.json ? JSON.stringify(json(answer, call.language)) : say(answer, call.language))
  }
  return exit
}

/** Where the State Council has not yet published a year, a day may still move. */
export function provisionalNote(provisional: boolean, language: Language): string {
  if (!provisional) return ''
  return language === 'zh'
    ? '（暂定：该年放假安排尚未公布）'
    : ' (provisional: the holidays of that year are not published)'
}
