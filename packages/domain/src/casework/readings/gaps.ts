/** 缺口 What a case lacks as a whole, by what its procedure starts with: a role nobody holds, a service without a domain name. */
import type { Dictionary } from '../../vocabulary/dictionaries/entry.ts'
import { personRoles } from '../../vocabulary/dictionaries/words.ts'
import type { Noun, Subject } from '../../vocabulary/noun.ts'
import type { Text } from '../../vocabulary/text.ts'
import type { Known } from '../deciding/context.ts'
import { nounTitles } from '../noun-titles.ts'
import { subjectTitle } from '../subject-title.ts'

export type Gap = {
  readonly code: 'role-missing' | 'subject-missing'
  readonly subject: Pick<Subject, 'noun' | 'id'>
  readonly message: Text
  readonly fix: Text
}

const roles: Dictionary = personRoles

function rolesOf(subjects: readonly Pick<Subject, 'facts'>[]): readonly string[] {
  return subjects.flatMap(({ facts }) => facts['person.roles'] ?? [])
}

function roleGap(role: string): Gap {
  const { zh, en } = (roles[role] as Dictionary[string]).title
  return {
    code: 'role-missing',
    subject: { noun: 'case', id: 'case' },
    message: { zh: `还没有人担任${zh}`, en: `Nobody is ${en.toLowerCase()} yet` },
    fix: {
      zh: '请指定一位负责人担任；同一人可以兼任。',
      en: 'Name a person for it; one person may hold several roles.',
    },
  }
}

function childGap(subject: Subject, child: Noun): Gap {
  const [who, what] = [subjectTitle(subject), nounTitles[child]]
  return {
    code: 'subject-missing',
    subject,
    message: { zh: `${who.zh}还没有${what.zh}`, en: `${who.en} has no ${what.en} yet` },
    fix: { zh: `请增加${what.zh}。`, en: `Add a ${what.en}.` },
  }
}

export function gapsOf({ filingCase: { subjects }, procedure: { startsWith } }: Known): readonly Gap[] {
  const held = rolesOf(subjects)
  const unheld = rolesOf(startsWith).filter((role) => !held.includes(role))
  const children = startsWith.flatMap(({ noun, parent }) => {
    const above = startsWith.find(({ id }) => id === parent)
    return above ? [{ above: above.noun, noun }] : []
  })
  const bare = children.flatMap(({ above, noun }) =>
    subjects
      .filter((one) => one.noun === above && !subjects.some((other) => other.noun === noun && other.parent === one.id))
      .map((one) => childGap(one, noun)),
  )
  return [...unheld.map(roleGap), ...bare]
}
