import { expect, test } from 'vitest';
import { runningItems } from '../../tools/language/running-items.js';

test.each([
  ['1.由财务科牵头。2.由业务科负责，9月底前完成。3.推行公开听证。', 3],
  ['（一）加快支付。（二）完成整改；（三）延长开放。', 3],
  ['由财务科牵头，完成1.2万元支付。2.5万元于次年拨付。', 0],
  ['由财务科牵头，6月底前完成支付。', 0],
])('%s holds %i points', (text, count) => expect(runningItems(text)).toBe(count));
