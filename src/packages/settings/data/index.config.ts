export default definePageConfig({ navigationBarTitleText: '数据', enableShareAppMessage: true, enableShareTimeline: true });
