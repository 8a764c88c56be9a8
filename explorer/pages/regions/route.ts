import { defineRoute } from '../../routing/page.js';

export const route = defineRoute({
  path: '/regions',
  nav: { order: 70, label: { zh: '地区', en: 'Regions' } },
  fetch: () => import('./page.js'),
});
