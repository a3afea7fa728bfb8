/** Words of the pages that are not part of the first load, in English. */
import { enCase } from './en.case.ts'
import { enDesk } from './en.desk.ts'
import type { RoomWords } from './zh.rooms.ts'

export const enRooms: RoomWords = { case: enCase, desk: enDesk }
