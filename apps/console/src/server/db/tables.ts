/** All tables; each room describes its own. */

import type { AccountTable } from '../accounts/accounts.table.ts'
import type { AppointmentMoveTable, AppointmentTable } from '../appointments/appointments.table.ts'
import type { CalendarYearTable } from '../calendar/calendar-years.table.ts'
import type { CaseTable, HappeningTable } from '../cases/cases.table.ts'
import type { CaseTallyTable } from '../cases/list/tallies.table.ts'
import type { ClientTable } from '../clients/clients.table.ts'
import type { CommandTable } from '../command/command.table.ts'
import type { DataKeyTable } from '../crypto/vault.table.ts'
import type { AgendaStateTable, AgendaTable, CaseDateTable, RevisionTable } from '../deadlines/agenda.table.ts'
import type { DeadlineTable } from '../deadlines/deadlines.table.ts'
import type { DispatchTable } from '../dispatches/dispatches.table.ts'
import type { AgencyWordsTable, DocumentTemplateTable, DocumentWordsTable } from '../documents/documents.table.ts'
import type { DomainNameTable } from '../domain-names/domain-names.table.ts'
import type { EngagementTable } from '../engagements/engagements.table.ts'
import type { EvidenceTable } from '../evidence/evidence.table.ts'
import type { FeedTable } from '../feeds/feeds.table.ts'
import type { FeeLineTable } from '../fees/fees.table.ts'
import type { FileLookTable, FileTable } from '../files/files.table.ts'
import type { FollowUpTable } from '../follow-ups/follow-ups.table.ts'
import type { HomePageCheckTable, HomePageScheduleTable, HomePageTaskTable } from '../home-pages/home-pages.table.ts'
import type { HouseRuleTable } from '../house-rules/house-rules.table.ts'
import type { JournalTable, JournalWordsTable } from '../journal/journal.table.ts'
import type { ReceiptTable } from '../materials/receipts.table.ts'
import type { NoticeTable } from '../notices/notices.table.ts'
import type { NumberTable } from '../numbers/numbers.table.ts'
import type { PersonLookupTable, PersonTable } from '../persons/persons.table.ts'
import type { PlanStepTable, PlanTable, StepOwnerTable } from '../playbooks/plans.table.ts'
import type { PrincipalTable } from '../principals/principals.table.ts'
import type { ClientRequestTable } from '../requests/requests.table.ts'
import type { ReturnReasonTable } from '../rounds/return-reasons.table.ts'
import type { RoundTable } from '../rounds/rounds.table.ts'
import type { CaseBookTable, RulebookTable } from '../rule-changes/rulebooks.table.ts'
import type { SearchEntryTable, SearchStateTable, SearchWordTable } from '../search/search.table.ts'
import type { ServiceTable } from '../services/services.table.ts'
import type { AttemptTable, SessionTable } from '../session/session.table.ts'
import type { TaskTable } from '../tasks/tasks.table.ts'
import type { InvitationTable, UserTable } from '../team/team.table.ts'
import type { FirstViewTable, ViewTable } from '../views/views.table.ts'

export type DB = {
  accounts: AccountTable
  agency_words: AgencyWordsTable
  agenda: AgendaTable
  agenda_state: AgendaStateTable
  agenda_revisions: RevisionTable
  appointment_moves: AppointmentMoveTable
  appointments: AppointmentTable
  attempts: AttemptTable
  calendar_years: CalendarYearTable
  case_dates: CaseDateTable
  case_tallies: CaseTallyTable
  case_books: CaseBookTable
  cases: CaseTable
  client_requests: ClientRequestTable
  clients: ClientTable
  commands: CommandTable
  data_keys: DataKeyTable
  deadlines: DeadlineTable
  dispatches: DispatchTable
  document_templates: DocumentTemplateTable
  document_words: DocumentWordsTable
  domain_names: DomainNameTable
  engagements: EngagementTable
  file_looks: FileLookTable
  evidence: EvidenceTable
  fee_lines: FeeLineTable
  feeds: FeedTable
  files: FileTable
  first_views: FirstViewTable
  happenings: HappeningTable
  follow_ups: FollowUpTable
  home_page_checks: HomePageCheckTable
  home_page_schedules: HomePageScheduleTable
  home_page_tasks: HomePageTaskTable
  house_rules: HouseRuleTable
  invitations: InvitationTable
  journal: JournalTable
  journal_words: JournalWordsTable
  notices: NoticeTable
  numbers: NumberTable
  person_lookups: PersonLookupTable
  persons: PersonTable
  plan_steps: PlanStepTable
  plans: PlanTable
  principals: PrincipalTable
  receipts: ReceiptTable
  return_reasons: ReturnReasonTable
  rounds: RoundTable
  search_entries: SearchEntryTable
  search_state: SearchStateTable
  search_words: SearchWordTable
  rulebooks: RulebookTable
  services: ServiceTable
  sessions: SessionTable
  step_owners: StepOwnerTable
  tasks: TaskTable
  users: UserTable
  views: ViewTable
}
