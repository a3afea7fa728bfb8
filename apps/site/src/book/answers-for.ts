/** What the readers of a checklist would have answered in the finder, as the query of an address. */
import { answersOfCase, queryOf } from '@beian/domain/finder'
import { viewOfGiven } from '@beian/domain/reading'
import type { Procedure } from '@beian/domain/rulebook'
import type { Facts, ProvinceId } from '@beian/domain/vocabulary'
import { today } from '../settings.ts'
import { questions } from './finder.ts'
import { guidedForm } from './forms.ts'
import type { Readers } from './readers.ts'

/** Of many natures on one page none is chosen. */
export function answersFor(procedure: Procedure, readers?: Readers, province?: ProvinceId): string {
  const given = {
    ...(readers?.natures.length === 1 ? { 'principal.nature': readers.id } : {}),
    ...(province === undefined ? {} : { 'principal.province': province }),
    'service.form': guidedForm(procedure),
  }
  const known = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Facts
  return queryOf(questions, answersOfCase(questions, viewOfGiven(known, today)))
}
