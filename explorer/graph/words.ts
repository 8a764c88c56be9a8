import { dictionary } from '../language/words.js';

export const words = dictionary({
  showPicture: { zh: '显示图', en: 'Show the picture' },
  drawing: { zh: '正在绘图…', en: 'Drawing…' },
  notDrawn: {
    zh: '图没能画出来，请重新载入页面；表格内容相同。',
    en: 'The picture could not be drawn. Load the page again; the table says the same.',
  },
  nearer: { zh: '放大', en: 'Zoom in' },
  farther: { zh: '缩小', en: 'Zoom out' },
  fit: { zh: '显示全部', en: 'Fit' },
});
