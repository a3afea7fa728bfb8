import { province } from '../province.ts'

export default province({
  id: 'ningxia',
  reviewed: null,
  statements: {},
})
