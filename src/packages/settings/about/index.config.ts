export default definePageConfig({ navigationBarTitleText: '关于资料', enableShareAppMessage: true, enableShareTimeline: true });
