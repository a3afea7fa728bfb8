/** 封存 A dossier as it stands: facts without what is sensitive, the files that were accepted, the sentences it is judged by. */
import { requirements } from '../../reading/index.ts'
import { type FactKey, facts } from '../../vocabulary/facts/index.ts'
import type { Subject } from '../../vocabulary/noun.ts'
import type { FrozenSubject, Round } from '../filing-case.ts'
import { type Known, viewOf } from './context.ts'

function frozen({ facts: known, ...subject }: Subject): FrozenSubject {
  const keys = Object.keys(known) as FactKey[]
  const sealed = keys.filter((key) => facts[key].sensitive)
  const open = Object.entries(known).filter(([key]) => !sealed.includes(key as FactKey))
  return { ...subject, facts: Object.fromEntries(open), sealed }
}

export function frozenOf(known: Known): Pick<Round, 'subjects' | 'receipts' | 'requirements'> {
  const { filingCase, rulebook, procedure } = known
  const { asked } = requirements(rulebook, procedure.id, viewOf(known))
  const counted = filingCase.receipts.filter(({ state }) => state === 'accepted')
  return {
    subjects: filingCase.subjects.map(frozen),
    receipts: counted.map(({ id, requirement, material, file }) => ({
      receipt: id,
      requirement,
      material,
      hash: file.hash,
    })),
    requirements: asked.map(({ key, subject, text, by }) => ({ key, subject, text, ref: by.ref })),
  }
}
