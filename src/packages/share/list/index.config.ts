export default definePageConfig({ navigationBarTitleText: '转来的清单', enableShareAppMessage: true, enableShareTimeline: true });
