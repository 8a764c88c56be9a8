import { defineRoute } from '../../routing/page.js';

export const route = defineRoute({
  path: '/eligibility',
  nav: { order: 55, label: { zh: '企业申请', en: 'Claim' } },
  fetch: () => import('./page.js'),
});
