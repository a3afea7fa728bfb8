/** All tables; each room describes its own. */

import type { ClientTable } from '../clients/clients.table.ts'
import type { CommandTable } from '../command/command.table.ts'
import type { DataKeyTable } from '../crypto/vault.table.ts'
import type { FileTable } from '../files/files.table.ts'
import type { JournalTable } from '../journal/journal.table.ts'
import type { AttemptTable, SessionTable } from '../session/session.table.ts'
import type { InvitationTable, UserTable } from '../team/team.table.ts'

export type DB = {
  attempts: AttemptTable
  clients: ClientTable
  commands: CommandTable
  data_keys: DataKeyTable
  files: FileTable
  invitations: InvitationTable
  journal: JournalTable
  sessions: SessionTable
  users: UserTable
}
