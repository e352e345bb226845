import { BUILT_SUBPACKAGES, SUBPACKAGES, TAB_PAGES } from './routes';
import { readSpeechPlugin } from './speech-plugin';
import { COLOURS } from './ui/tokens/colour';

const speech = process.env.TARO_ENV === 'weapp' ? readSpeechPlugin() : undefined;
/** A plug-in belongs to one subpackage: the one with the pages that read aloud. */
const pluginsOf = (root: string) => (speech && root === SUBPACKAGES.read.root ? { plugins: speech } : {});

const tab = (name: keyof typeof TAB_PAGES, text: string) => ({
  pagePath: TAB_PAGES[name],
  text,
  iconPath: `assets/tab/${name}.png`,
  selectedIconPath: `assets/tab/${name}-on.png`,
});

export default defineAppConfig({
  pages: Object.values(TAB_PAGES),
  subPackages: Object.values(BUILT_SUBPACKAGES).map(({ root, pages }) => ({ root, pages: Object.values(pages), ...pluginsOf(root) })),
  /** All subpackages together are small: fetched as soon as a tab is open, so that they are there when the network is not. */
  preloadRule: Object.fromEntries(
    Object.values(TAB_PAGES).map((page) => [page, { network: 'all', packages: Object.values(BUILT_SUBPACKAGES).map(({ root }) => root) }]),
  ),
  window: {
    navigationBarTitleText: '街坊服务',
    navigationBarBackgroundColor: COLOURS.card,
    navigationBarTextStyle: 'black',
    backgroundColor: COLOURS.ground,
    backgroundTextStyle: 'dark',
  },
  tabBar: {
    color: COLOURS['ink-2'],
    selectedColor: COLOURS.brand,
    backgroundColor: COLOURS.card,
    borderStyle: 'black',
    list: [tab('home', '首页'), tab('places', '找地方'), tab('guides', '办事'), tab('mine', '我的')],
  },
  lazyCodeLoading: 'requiredComponents',
  requiredPrivateInfos: ['getFuzzyLocation'],
  permission: { 'scope.userFuzzyLocation': { desc: '只在您点“用我的位置”时，用来按远近排地点，不保存、不上传' } },
  resizable: true,
});
