export default definePageConfig({ navigationBarTitleText: '我的清单', enableShareAppMessage: true, enableShareTimeline: true });
