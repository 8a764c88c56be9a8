import { defineRoute } from '../../routing/page.js';

export const route = defineRoute({
  path: '/explore',
  nav: { order: 20, label: { zh: '图谱', en: 'Explore' } },
  fetch: () => import('./page.js'),
});
