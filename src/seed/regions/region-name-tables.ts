/**
 * The names of regions that no rule of region-names.ts gives. The tables have what differs from the rule, and no more;
 * regions and stems stand in the order of the regions' codes.
 */

/** Official English names of single regions. For all regions of a stem, {@link ROMANISED_STEMS}. */
export const ENGLISH_NAMES: Readonly<Record<string, string>> = {
  'region:cn': 'China',
  'region:120116': 'Binhai New Area',
  // Not by its stem: 兴安 in Guangxi and in Hegang is Xing'an.
  'region:152200': 'Hinggan League',
  'region:310115': 'Pudong New Area',
  'region:429021': 'Shennongjia Forestry District',
};

/** Other English names in use. */
export const ENGLISH_ALIASES: Readonly<Record<string, readonly string[]>> = {
  'region:cn': ["People's Republic of China", 'PRC'],
  'region:540000': ['Tibet'],
  'region:540200': ['Shigatse'],
  'region:610100': ['Xian'],
  'region:653100': ['Kashgar'],
  'region:820000': ['Macau'],
};

/** Other Chinese names in use. */
export const CHINESE_ALIASES: Readonly<Record<string, readonly string[]>> = {
  'region:cn': ['全国', '中华人民共和国'],
};

/**
 * How a stem (a name without its people and level) is written in English where that is not its pinyin. Most of these
 * places have their names from Mongolian, Tibetan or Uygur, and are written by the sound there: 呼和浩特 is Hohhot, and
 * Huhehaote in pinyin.
 */
export const ROMANISED_STEMS: Readonly<Record<string, string>> = {
  // 内蒙古自治区
  内蒙古: 'Inner Mongolia',
  呼和浩特: 'Hohhot',
  土默特: 'Tumed',
  托克托: 'Togtoh',
  和林格尔: 'Horinger',
  昆都仑: 'Hondlon',
  白云鄂博: 'Bayan Obo',
  达尔罕茂明安: 'Darhan Muminggan',
  阿鲁科尔沁: 'Ar Horqin',
  巴林: 'Bairin',
  克什克腾: 'Hexigten',
  翁牛特: 'Ongniud',
  喀喇沁: 'Harqin',
  科尔沁: 'Horqin',
  科尔沁左翼: 'Horqin Left Wing',
  库伦: 'Hure',
  扎鲁特: 'Jarud',
  霍林郭勒: 'Holingol',
  鄂尔多斯: 'Ordos',
  达拉特: 'Dalad',
  准格尔: 'Jungar',
  鄂托克: 'Otog',
  杭锦: 'Hanggin',
  乌审: 'Uxin',
  伊金霍洛: 'Ejin Horo',
  呼伦贝尔: 'Hulunbuir',
  海拉尔: 'Hailar',
  扎赉诺尔: 'Jalainur',
  莫力达瓦: 'Morin Dawa',
  鄂伦春: 'Oroqen',
  鄂温克: 'Ewenki',
  陈巴尔虎: 'Old Barag',
  新巴尔虎: 'New Barag',
  额尔古纳: 'Ergun',
  巴彦淖尔: 'Bayannur',
  乌拉特: 'Urad',
  乌兰察布: 'Ulanqab',
  察哈尔右翼: 'Chahar Right Wing',
  乌兰浩特: 'Ulanhot',
  阿尔山: 'Arxan',
  科尔沁右翼: 'Horqin Right Wing',
  扎赉特: 'Jalaid',
  锡林郭勒: 'Xilingol',
  二连浩特: 'Erenhot',
  锡林浩特: 'Xilinhot',
  阿巴嘎: 'Abag',
  苏尼特: 'Sonid',
  东乌珠穆沁: 'East Ujimqin',
  西乌珠穆沁: 'West Ujimqin',
  阿拉善: 'Alxa',
  // 辽宁省
  喀喇沁左翼: 'Harqin Left Wing',
  // 吉林省
  前郭尔罗斯: 'Qian Gorlos',
  // 黑龙江省
  哈尔滨: 'Harbin',
  齐齐哈尔: 'Qiqihar',
  富拉尔基: 'Fularji',
  萨尔图: 'Sartu',
  杜尔伯特: 'Dorbod',
  // 四川省
  马尔康: 'Barkam',
  若尔盖: 'Zoige',
  甘孜: 'Garze',
  // 云南省
  香格里拉: 'Shangri-La',
  // 西藏自治区
  拉萨: 'Lhasa',
  日喀则: 'Xigaze',
  昌都: 'Qamdo',
  林芝: 'Nyingchi',
  那曲: 'Nagqu',
  阿里: 'Ngari',
  // 陕西省
  陕西: 'Shaanxi',
  // 甘肃省
  阿克塞: 'Aksay',
  // 青海省
  果洛: 'Golog',
  格尔木: 'Golmud',
  // 新疆维吾尔自治区
  乌鲁木齐: 'Urumqi',
  沙依巴克: 'Saybag',
  克拉玛依: 'Karamay',
  乌尔禾: 'Orku',
  吐鲁番: 'Turpan',
  托克逊: 'Toksun',
  巴里坤: 'Barkol',
  玛纳斯: 'Manas',
  吉木萨尔: 'Jimsar',
  木垒: 'Mori',
  博尔塔拉: 'Bortala',
  巴音郭楞: 'Bayingolin',
  库尔勒: 'Korla',
  阿克苏: 'Aksu',
  阿瓦提: 'Awat',
  克孜勒苏: 'Kizilsu',
  阿图什: 'Artux',
  阿克陶: 'Akto',
  阿合奇: 'Akqi',
  英吉沙: 'Yengisar',
  麦盖提: 'Makit',
  岳普湖: 'Yopurga',
  塔什库尔干: 'Taxkorgan',
  和田: 'Hotan',
  伊犁: 'Ili',
  霍尔果斯: 'Khorgos',
  察布查尔: 'Qapqal',
  特克斯: 'Tekes',
  尼勒克: 'Nilka',
  和布克赛尔: 'Hoboksar',
  阿勒泰: 'Altay',
  布尔津: 'Burqin',
  阿拉尔: 'Aral',
  图木舒克: 'Tumxuk',
  可克达拉: 'Kokdala',
  // 香港特别行政区
  香港: 'Hong Kong',
  // 澳门特别行政区
  澳门: 'Macao',
};

/**
 * How the characters of a stem are read where pinyin-pro takes another of their readings, mostly the common one: 歙 is
 * she in the county of that name, and xi elsewhere.
 */
export const PLACE_PINYIN: Readonly<Record<string, string>> = {
  乐亭: 'lao ting',
  望都: 'wang du',
  蔚: 'yu',
  繁峙: 'fan shi',
  洪洞: 'hong tong',
  六合: 'lu he',
  江都: 'jiang du',
  乐清: 'yue qing',
  蚌山: 'beng shan',
  歙: 'she',
  涡阳: 'guo yang',
  宁都: 'ning du',
  于都: 'yu du',
  乐陵: 'lao ling',
  单: 'shan',
  浚: 'xun',
  泌阳: 'bi yang',
  黄陂: 'huang pi',
  宜都: 'yi du',
  曾都: 'zeng du',
  花都: 'hua du',
  大埔: 'da bu',
  都安: 'du an',
  丰都: 'feng du',
  新都: 'xin du',
  郫都: 'pi du',
  什邡: 'shi fang',
  筠连: 'jun lian',
  都匀: 'du yun',
  三都: 'san du',
  吴堡: 'wu bu',
  宕昌: 'tan chang',
  尉犁: 'yu li',
  喀什: 'ka shi',
};

/** What the ends of Chinese names, which tell a region's level, are in English; none for a city. */
export const ENGLISH_LEVELS: Readonly<Record<string, string>> = {
  省: 'Province',
  自治区: 'Autonomous Region',
  特别行政区: 'Special Administrative Region',
  市: '',
  区: 'District',
  县: 'County',
  盟: 'League',
  旗: 'Banner',
  左旗: 'Left Banner',
  右旗: 'Right Banner',
  前旗: 'Front Banner',
  中旗: 'Middle Banner',
  后旗: 'Rear Banner',
  联合旗: 'Joint Banner',
  地区: 'Prefecture',
  特区: 'Special District',
  新区: 'New District',
  自治州: 'Autonomous Prefecture',
  自治县: 'Autonomous County',
  自治旗: 'Autonomous Banner',
};
