import { province } from '../province.ts'

export default province({
  id: 'shandong',
  reviewed: null,
  statements: {},
})
