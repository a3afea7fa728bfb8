/** All migrations in their order; a name, once published, stays. */
import type { Migration } from 'kysely/migration'
import { afterApproval } from './after-approval.ts'
import { agenda } from './agenda.ts'
import { agendaState } from './agenda-state.ts'
import { caseList } from './case-list.ts'
import { casework } from './casework.ts'
import { clientAsked } from './client-asked.ts'
import { disputedLimits } from './disputed-limits.ts'
import { documents } from './documents.ts'
import { feeds } from './feeds.ts'
import { fees } from './fees.ts'
import { foundation } from './foundation.ts'
import { hoursOver } from './hours-over.ts'
import { journalWords } from './journal-words.ts'
import { leanSearch } from './lean-search.ts'
import { limitHours } from './limit-hours.ts'
import { plans } from './plans.ts'
import { register } from './register.ts'
import { rulebooks } from './rulebooks.ts'
import { search } from './search.ts'
import { tasks } from './tasks.ts'
import { today } from './today.ts'
import { views } from './views.ts'

export const migrations: Record<string, Migration> = {
  '0001-foundation': foundation,
  '0002-casework': casework,
  '0003-disputed-limits': disputedLimits,
  '0011-agenda': agenda,
  '0012-feeds': feeds,
  '0013-fees': fees,
  '0014-rulebooks': rulebooks,
  '0015-after-approval': afterApproval,
  '0021-case-list': caseList,
  '0022-views': views,
  '0031-plans': plans,
  '0031-documents': documents,
  '0041-search': search,
  '0042-today': today,
  '0043-register': register,
  '0051-tasks': tasks,
  '0052-agenda-state': agendaState,
  '0052-lean-search': leanSearch,
  '0061-journal-words': journalWords,
  '0071-limit-hours': limitHours,
  '0072-client-asked': clientAsked,
  '0073-hours-over': hoursOver,
}
