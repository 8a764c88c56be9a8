import { defineRoute } from '../../routing/page.js';

export const route = defineRoute({
  path: '/timeline',
  nav: { order: 65, label: { zh: '时间线', en: 'Timeline' } },
  fetch: () => import('./page.js'),
});
