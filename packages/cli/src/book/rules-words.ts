/** 成文 Topics and differences for a person. */
import type { Language } from '../language.ts'
import { sourceLine } from './cited.ts'
import type { Difference } from './diff.ts'
import type { shownTopic } from './rules.ts'

export function topicText(topic: ReturnType<typeof shownTopic>, language: Language): string {
  const dispute = language === 'zh' ? '说法不一' : 'Sources disagree'
  return [
    `${topic.title} (${topic.id}) ${topic.asOf}`,
    ...topic.statements.map(
      (one) =>
        `· ${one.scope}  ${one.since}  ${one.text}${one.note === undefined ? '' : `\n    ${one.note}`}\n    ${sourceLine(one, language)}`,
    ),
    ...topic.disputes.map((one) => `? ${dispute}: ${one.question} → ${one.follow ?? '—'}. ${one.why}`),
  ].join('\n')
}

export function differenceText({ topic, scope, before, after }: Difference): string {
  const lines = [
    ...before.filter((one) => !after.includes(one)).map((one) => `- ${one}`),
    ...after.filter((one) => !before.includes(one)).map((one) => `+ ${one}`),
  ]
  return [`${topic} (${scope})`, ...lines].join('\n')
}
