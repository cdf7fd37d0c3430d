// The 139 people of the demo meeting: 45 members with a vote, a secretary, 31 site operators and 62 guests. Plain data, no database.
import { twoDigits } from '@hop/shared/core/two-digits.js';
import type { MeetingRole, OfficeRole } from '@hop/shared/policy/actor.js';
import { communes } from '../papers/communes.js';
import { demoName } from './names.js';

export interface DemoPerson {
  id: string;
  username: string;
  honorific: string;
  name: string;
  position: string;
  unitName: string;
  role: MeetingRole;
  officeRole: OfficeRole;
  votingRight: boolean;
  /** Number of the site: 0 is the host, 1..31 the communes in the order of `communes`. */
  site: number;
  phone: string;
}

const DEPARTMENTS = [
  'Phòng Nội vụ',
  'Phòng Tư pháp',
  'Phòng Tài nguyên và Môi trường',
  'Phòng Tài chính - Kế hoạch',
  'Phòng Lao động - Thương binh và Xã hội',
  'Phòng Văn hóa và Thông tin',
  'Phòng Giáo dục và Đào tạo',
  'Phòng Kinh tế',
  'Phòng Quản lý đô thị',
  'Phòng Y tế',
  'Thanh tra huyện',
  'Văn phòng HĐND và UBND huyện',
];

export const communeUnit = (commune: { name: string; town: boolean }): string =>
  `UBND ${commune.town ? 'thị trấn' : 'xã'} ${commune.name}`;

export function demoPeople(): DemoPerson[] {
  const people: DemoPerson[] = [];
  const add = (
    id: string,
    username: string,
    rest: Omit<DemoPerson, 'id' | 'username' | 'honorific' | 'name' | 'phone'>,
  ): void => {
    const index = people.length;
    people.push({
      id,
      username,
      ...demoName(index),
      ...rest,
      phone: `+849870${String(10_000 + index * 37)}`,
    });
  };
  const host = { site: 0, officeRole: 'none' as const };
  add('demo-chair', 'chutoa', {
    ...host,
    role: 'chair',
    votingRight: true,
    position: 'Phó Chủ tịch UBND huyện',
    unitName: 'UBND huyện Ba Vì',
  });
  add('demo-presidium', 'dongchutri', {
    ...host,
    role: 'presidium',
    votingRight: true,
    position: 'Chánh Văn phòng',
    unitName: 'Văn phòng HĐND và UBND huyện',
  });
  add('demo-secretary', 'thuky', {
    ...host,
    role: 'secretary',
    officeRole: 'secretary',
    votingRight: false,
    position: 'Chuyên viên tổng hợp',
    unitName: 'Văn phòng HĐND và UBND huyện',
  });
  communes.forEach((commune, index) => {
    const at = { site: index + 1, officeRole: 'none' as const, unitName: communeUnit(commune) };
    add(`demo-delegate-${twoDigits(index + 1)}`, `daibieu${twoDigits(index + 1)}`, {
      ...at,
      role: 'delegate',
      votingRight: true,
      position: 'Chủ tịch UBND',
    });
  });
  DEPARTMENTS.forEach((unitName, index) => {
    const number = twoDigits(communes.length + index + 1);
    const position = unitName.startsWith('Thanh tra')
      ? 'Chánh Thanh tra'
      : unitName.startsWith('Văn phòng')
        ? 'Phó Chánh Văn phòng'
        : 'Trưởng phòng';
    add(`demo-delegate-${number}`, `daibieu${number}`, {
      ...host,
      role: 'delegate',
      votingRight: true,
      position,
      unitName,
    });
  });
  communes.forEach((commune, index) => {
    const at = {
      site: index + 1,
      officeRole: 'none' as const,
      unitName: communeUnit(commune),
      votingRight: false,
    };
    add(`demo-operator-${twoDigits(index + 1)}`, `diemcau${twoDigits(index + 1)}`, {
      ...at,
      role: 'siteOperator',
      position: 'Cán bộ kỹ thuật',
    });
    add(`demo-guest-${twoDigits(index * 2 + 1)}`, `khach${twoDigits(index * 2 + 1)}`, {
      ...at,
      role: 'guest',
      position: 'Công chức Văn phòng - Thống kê',
    });
    add(`demo-guest-${twoDigits(index * 2 + 2)}`, `khach${twoDigits(index * 2 + 2)}`, {
      ...at,
      role: 'guest',
      position: 'Công chức Tư pháp - Hộ tịch',
    });
  });
  return people;
}
