// How somebody's position reads together with the unit.
import { expect, it } from 'vitest';
import { positionAtUnit } from './position-at-unit.js';

it.each([
  ['Chủ tịch UBND', 'UBND xã Cam Thượng', 'Chủ tịch UBND xã Cam Thượng'],
  ['Phó Chủ tịch UBND huyện', 'UBND huyện Ba Vì', 'Phó Chủ tịch UBND huyện Ba Vì'],
  ['Trưởng phòng', 'Phòng Nội vụ', 'Trưởng phòng Nội vụ'],
  ['Chánh Văn phòng', 'Văn phòng HĐND và UBND huyện', 'Chánh Văn phòng HĐND và UBND huyện'],
  ['Công chức Tư pháp', 'UBND xã Ba Trại', 'Công chức Tư pháp, UBND xã Ba Trại'],
  ['Chánh Thanh tra huyện', 'Thanh tra huyện', 'Chánh Thanh tra huyện'],
  ['Đại biểu', '', 'Đại biểu'],
  ['', 'UBND xã Ba Trại', 'UBND xã Ba Trại'],
])('reads "%s" at "%s" as "%s"', (position, unit, together) => {
  expect(positionAtUnit(position, unit)).toBe(together);
});
