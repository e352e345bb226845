export default definePageConfig({ navigationBarTitleText: '转来的', enableShareAppMessage: true, enableShareTimeline: true });
