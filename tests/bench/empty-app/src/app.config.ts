export default defineAppConfig({ pages: ['pages/first/index'], window: { navigationBarTitleText: '空' }, lazyCodeLoading: 'requiredComponents' });
