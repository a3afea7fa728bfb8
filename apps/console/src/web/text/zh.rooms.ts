/** Words of the pages that are not part of the first load, in Chinese. */
import { zhCase } from './zh.case.ts'
import { zhDesk } from './zh.desk.ts'

export const zhRooms = { case: zhCase, desk: zhDesk }

export type RoomWords = typeof zhRooms
