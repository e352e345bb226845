const HERE = 'weui-bar__item_on';

/** The tab that shows says so, and every tab is a link to its page; Taro draws them as links to nowhere, and anew at every change. */
export function nameTabs(): void {
  const bar = document.querySelector('taro-tabbar');
  if (!bar || bar.getAttribute('role') === 'navigation') return;
  bar.setAttribute('role', 'navigation');
  const mark = () =>
    bar.querySelectorAll('.weui-tabbar__item').forEach((tab) => {
      const current = tab.classList.contains(HERE);
      if (tab.hasAttribute('aria-current') === current) return;
      if (current) tab.setAttribute('aria-current', 'page');
      else tab.removeAttribute('aria-current');
    });
  mark();
  new MutationObserver(mark).observe(bar, { subtree: true, childList: true, attributes: true, attributeFilter: ['class'] });
}
