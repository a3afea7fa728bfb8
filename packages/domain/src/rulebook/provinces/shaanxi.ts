import { province } from '../province.ts'

export default province({
  id: 'shaanxi',
  reviewed: null,
  statements: {},
})
