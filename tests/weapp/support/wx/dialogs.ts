import type { World } from '../world';
import { asynchronousAll, Failure, text, type Apis } from './api';
import type { ModalOptions } from '../phone';

/** What covers the page or asks: recorded, and answered by phone.answers (nothing said means cancel). */
export function dialogApis(world: World): Apis {
  const { answers } = world.phone;
  const nothing = () => undefined;
  return asynchronousAll(world, {
    showToast: nothing,
    hideToast: nothing,
    showLoading: nothing,
    hideLoading: nothing,
    showModal: async (options) => {
      const { confirmText = '确定', cancelText = '取消', showCancel = true } = options as ModalOptions;
      for (const word of [confirmText, cancelText]) {
        if (word.length > 4) throw new Failure(`parameter error: a button's text is at most 4 characters: "${word}"`);
      }
      const confirm = (await answers.showModal?.(options as ModalOptions)) ?? !showCancel;
      return { confirm, cancel: !confirm };
    },
    showActionSheet: ({ itemList }) => {
      const items = itemList as readonly string[];
      if (items.length === 0 || items.length > 6) throw new Failure('parameter error: itemList holds 1 to 6 items');
      const tapIndex = answers.showActionSheet?.(items);
      if (tapIndex === undefined) throw new Failure('cancel');
      return { tapIndex };
    },
    setNavigationBarTitle: ({ title }) => {
      const page = world.router.top();
      if (page) page.title = text(title);
    },
    setNavigationBarColor: nothing,
    showNavigationBarLoading: nothing,
    hideNavigationBarLoading: nothing,
    pageScrollTo: nothing,
    startPullDownRefresh: () => world.router.top()?.call('onPullDownRefresh'),
    stopPullDownRefresh: nothing,
    setTabBarItem: nothing,
    setTabBarBadge: nothing,
    removeTabBarBadge: nothing,
    showTabBar: nothing,
    hideTabBar: nothing,
    showShareMenu: nothing,
    hideShareMenu: nothing,
    updateShareMenu: nothing,
  });
}
