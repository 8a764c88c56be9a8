import { defineRoute } from '../../routing/page.js';

export const route = defineRoute({
  path: '/problems',
  nav: { order: 40, label: { zh: '问题与应对', en: 'Problems and answers' } },
  fetch: () => import('./page.js'),
});
