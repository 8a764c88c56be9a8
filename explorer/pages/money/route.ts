import { defineRoute } from '../../routing/page.js';

export const route = defineRoute({
  path: '/money',
  nav: { order: 50, label: { zh: '资金', en: 'Money' } },
  fetch: () => import('./page.js'),
});
