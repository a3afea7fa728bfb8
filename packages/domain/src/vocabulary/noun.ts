/** 对象 The nouns a fact can belong to, and the subjects of one case as plain records. */
import type { Facts } from './facts/index.ts'

export const nouns = ['case', 'principal', 'person', 'service', 'domain-name'] as const
export type Noun = (typeof nouns)[number]

export type SubjectId = string

/** One thing in a case. The case and its principal are single; a service's and a person's parent is absent; a domain name's is its service. */
export type Subject = {
  readonly noun: Noun
  readonly id: SubjectId
  readonly parent?: SubjectId
  readonly facts: Facts
}

/** `domain-name:d1`, as findings and requirements name a subject. */
export function subjectRef(subject: Pick<Subject, 'noun' | 'id'>): string {
  return subject.noun === 'case' ? 'case' : `${subject.noun}:${subject.id}`
}
