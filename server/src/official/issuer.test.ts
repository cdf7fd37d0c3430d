// The heading names who is above the issuing body, or has no such line at all.
import { expect, it } from 'vitest';
import { issuerOf } from './issuer.js';

const council = { issuingBody: 'Hội đồng nhân dân huyện', locality: 'Ba Vì' };

it('leaves the line out where nobody is above', () => {
  expect(issuerOf({ ...council, parentBody: '' })).not.toHaveProperty('parentBody');
  expect(issuerOf({ ...council, parentBody: 'Thành phố Hà Nội' }).parentBody).toBe(
    'THÀNH PHỐ HÀ NỘI',
  );
});
